import type { BlockProps } from "../../shared/woodcut/block.tsx";
import { Block } from "../../shared/woodcut/block.tsx";
import { Fitted } from "./fitted.tsx";

/** A printing block that fills the nearest positioned box, behind its words. */
export function BlockBehind(props: Omit<BlockProps, "width" | "height" | "className">) {
  return (
    <Fitted className="block">
      {({ width, height }) => <Block width={width} height={height} {...props} />}
    </Fitted>
  );
}
