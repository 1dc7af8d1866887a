import { red } from "../shared/cut/inks.ts";
import { BlockBehind } from "./print/block-behind.tsx";
import { CutEdge } from "./print/cut-edge.tsx";

export type Leaf = "today" | "lead" | "trail" | "patrol" | "export" | "content";
const leaves: ReadonlyArray<readonly [leaf: Leaf, name: string]> = [
  ["today", "今日"],
  ["lead", "带队"],
  ["trail", "长征路"],
  ["patrol", "巡查"],
  ["export", "导出"],
  ["content", "内容"],
];

export type NavProps = { leaf: Leaf; onOpen(leaf: Leaf): void; onSignOut(): void };

/** The dark column at the left; on a phone a band at the top. */
export function Nav({ leaf, onOpen, onSignOut }: NavProps) {
  return (
    <nav className="nav">
      <CutEdge seed={12} />
      <p className="nav-title song">赞歌</p>
      <div className="nav-leaves">
        {leaves.map(([id, name]) => (
          <button
            key={id}
            type="button"
            className={`nav-leaf song${id === leaf ? " here" : ""}`}
            aria-current={id === leaf ? "page" : undefined}
            onClick={() => onOpen(id)}
          >
            {id === leaf && (
              <span className="nav-mark">
                <BlockBehind seed={3} fill={red} chips={0} />
              </span>
            )}
            {name}
          </button>
        ))}
        <a className="nav-leaf song" href="/studio">
          录音间
        </a>
      </div>
      <div className="nav-foot">
        <p className="nav-who">工作人员</p>
        <button type="button" className="nav-leaf" onClick={onSignOut}>
          退出
        </button>
      </div>
    </nav>
  );
}
