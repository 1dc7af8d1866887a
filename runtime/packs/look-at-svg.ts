/** What makes a drawing more than a drawing: programmes, handlers, and addresses outside its own file. */
const active =
  /<\s*(script|foreignObject|iframe|object|embed)\b|\son\w+\s*=|javascript:|<!ENTITY|@import|url\(\s*["']?\s*(https?:)?\/\/|(href|src)\s*=\s*["']\s*(?!#|data:image\/(png|jpeg))[^"'\s]/i;

export type SvgLook = {
  isSvg: boolean;
  /** Where it runs programmes or reaches out, and by what; absent in a plain drawing. */
  active?: { line: number; what: string };
};

/** Whether a text is a plain SVG drawing, as everything that a screen shows must be. */
export function lookAtSvg(text: string): SvgLook {
  const found = active.exec(text);
  return {
    isSvg: /<svg[\s>]/i.test(text),
    ...(found && { active: { line: text.slice(0, found.index).split("\n").length, what: found[0].trim() } }),
  };
}
