import { useState } from "react";
import type { Order } from "../../../runtime/contract/order.ts";
import { Button } from "../print/button.tsx";

export type EvacuationPartProps = { isOn: boolean; onOrder(order: Order): void };

/** 疏散: asked twice to begin, once to release. */
export function EvacuationPart({ isOn, onOrder }: EvacuationPartProps) {
  const [isAsking, setAsking] = useState(false);
  const order = (active: boolean): void => {
    setAsking(false);
    onOrder({ kind: "evacuation", active });
  };
  return (
    <section className="part">
      <h2 className="part-title">
        <b className="song">疏散</b>
        <span>全部静音，所有屏幕显示安全出口；消防信号来了会自动进入</span>
      </h2>
      <div className="lead-row">
        {isOn && (
          <Button look="next" seed={331} className="take-button" onPress={() => order(false)}>
            <span className="song">解除疏散</span>
          </Button>
        )}
        {!isOn && !isAsking && (
          <Button look="choice" seed={332} className="lead-stop" onPress={() => setAsking(true)}>
            疏散或演练
          </Button>
        )}
        {!isOn && isAsking && (
          <>
            <p className="lead-question">所有屏幕会立刻换成安全出口，确定吗？</p>
            <Button look="next" seed={333} className="lead-stop" onPress={() => order(true)}>
              确定疏散
            </Button>
            <Button look="choice" seed={334} className="lead-stop" onPress={() => setAsking(false)}>
              不用了
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
