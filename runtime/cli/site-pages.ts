// The pages of the static site. A host may answer `/park/t/5` by sending on to `/park/t/5/` or by answering at once; addresses of scripts
// are relative to the folder, so a page that was reached without its last slash goes there by itself, and one reached as
// `index.html` too. Everything else a page asks for it derives from its own address (`readAddress`).

/** Before anything else runs: the address as the relative links need it. */
const settle =
  '(function(l){var p=l.pathname.replace(/\\/index\\.html$/,"/");if(!/\\/$/.test(p))p+="/";if(p!==l.pathname)l.replace(l.origin+p+l.search+l.hash)})(location)';

export type PageOf = {
  /** A built page; its scripts stand at some `../`… `assets/`. */
  html: string;
  /** Folders between the site's root and the page: 1 for `t/`, 2 for `t/5/`. */
  depth: number;
  /** The visitor door to which phones report. */
  door: string;
};

/** A built page for its place in the site. Throws a RangeError for a page that is not built as expected. */
export function sitePage({ html, depth, door }: PageOf): string {
  const up = "../".repeat(depth);
  const placed = html
    .replace(/<html([^>]*)>/, (_all, rest: string) => `<html${rest} data-door="${escaped(door)}">`)
    .replace(/(<meta charset="[^"]*"\s*\/?>)/, `$1\n    <script>${settle}</script>`)
    .replace(/(\s(?:src|href)=")(?:\.{1,2}\/)*assets\//g, `$1${up}assets/`);
  if (!placed.includes(" data-door=") || !placed.includes(settle))
    throw new RangeError("a built page without html or charset");
  return placed;
}

/** Sends whoever opens the site itself to the trail. */
export function siteRoot(): string {
  return `${head("长征路")}
    <meta http-equiv="refresh" content="0; url=t/" />
  </head>
  <body><main><h1>长征路</h1><p><a href="t/">打开长征路</a></p></main></body>
</html>
`;
}

/** For addresses that are none: stands at any depth, so it finds the trail from the address itself, or from the site's own where that is known. */
export function siteNotFound(site: string | undefined): string {
  const known = site === undefined ? "" : `a.href=${JSON.stringify(`${site}/t/`)};`;
  const find = `var a=document.getElementById("trail"),m=/^(.*?)\\/(t|patrol|assets|api|pack)(\\/|$)/.exec(location.pathname);${known}if(m)a.href=location.origin+m[1]+"/t/"`;
  return `${head("没有这一页")}
  </head>
  <body><main><h1>没有这一页</h1><p>站牌上的码可能磨花了，从长征路的第一页也能走到每一站。</p>
    <p><a id="trail" href="./t/">打开长征路</a></p></main><script>${find.replaceAll("</", "<\\/")}</script></body>
</html>
`;
}

function head(title: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${title}</title>
    <style>
      body { margin: 0; background: #f6efe2; color: #1d1a17; font: 18px/1.6 "Kaiti SC", STKaiti, KaiTi, serif; }
      main { max-width: 440px; margin: 0 auto; padding: 20vh 20px 0; }
      h1 { font: 900 34px/1.3 "Noto Serif SC", "Songti SC", SimSun, serif; }
      a { display: inline-block; line-height: 60px; color: #b3211c; font-size: 22px; }
    </style>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
