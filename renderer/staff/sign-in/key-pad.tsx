import { Button } from "../print/button.tsx";

export type KeyPadProps = { onDigit(digit: string): void; onBack(): void; onClear(): void };

/** Keys in the order of a telephone, as staff know it. */
export function KeyPad({ onDigit, onBack, onClear }: KeyPadProps) {
  const key = (digit: string, seed: number) => (
    <Button key={digit} look="choice" seed={seed} className="key song" onPress={() => onDigit(digit)}>
      {digit}
    </Button>
  );
  return (
    <div className="key-pad">
      {[..."123456789"].map((digit, i) => key(digit, i + 50))}
      <Button look="choice" seed={60} className="key words" onPress={onClear}>
        清空
      </Button>
      {key("0", 61)}
      <Button look="choice" seed={62} className="key words" onPress={onBack}>
        退一格
      </Button>
    </div>
  );
}
