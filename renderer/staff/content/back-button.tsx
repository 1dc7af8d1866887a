import { useState } from "react";
import { Button } from "../print/button.tsx";

export type BackButtonProps = { to: string; onBack(): void };

/** 换回上一版, asked once more before it is done. */
export function BackButton({ to, onBack }: BackButtonProps) {
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <Button look="choice" seed={203} className="back-button" onPress={() => setSure(true)}>
        <span className="song">换回上一版</span>
        <span className="back-to">{to}</span>
      </Button>
    );
  const done = (isWanted: boolean) => {
    setSure(false);
    if (isWanted) onBack();
  };
  return (
    <div className="back-question">
      <p>换回 {to}？</p>
      <Button look="next" seed={204} className="small" onPress={() => done(true)}>
        换回
      </Button>
      <Button look="choice" seed={205} className="small" onPress={() => done(false)}>
        不换
      </Button>
    </div>
  );
}
