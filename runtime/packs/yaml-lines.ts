import { isNode, LineCounter, parseDocument } from "yaml";

export type LineOf = (path: readonly (string | number)[]) => number;

/** Answers on which line of a YAML text a value begins, or its nearest parent that exists; `firstLine` is the text's own first line. */
export function yamlLines(text: string, firstLine = 1): LineOf {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + firstLine - 1;
    }
    return firstLine;
  };
}
