/** A typeface of the pages: what it is called there, the package with its pieces, and the paper that lets us ship it. */
export type Face = {
  /** Name of the small file, and its family in a style sheet. The family is our own: the makers' names stay with their files. */
  file: string;
  family: string;
  /** The weights of the small file, as a style sheet writes them. */
  weights: string;
  /** A style sheet in node_modules that names each piece and its characters; its own family is `fullFamily`. */
  sheet: string;
  fullFamily: string;
  licence: string;
  /** Whose it is, as its own name table says. */
  copyright: string;
};

/** Titles in a heavy Song face, reading text in a Kai face. */
export const faces: readonly Face[] = [
  {
    file: "zange-song",
    family: "Zange Song",
    weights: "200 900",
    sheet: "@fontsource-variable/noto-serif-sc/index.css",
    fullFamily: "Noto Serif SC Variable",
    licence: "@fontsource-variable/noto-serif-sc/LICENSE",
    copyright: "(c) 2017-2024 Adobe (http://www.adobe.com/).",
  },
  {
    file: "zange-kai",
    family: "Zange Kai",
    weights: "400",
    sheet: "lxgw-wenkai-webfont/lxgwwenkai-regular.css",
    fullFamily: "LXGW WenKai",
    licence: "lxgw-wenkai-webfont/OFL.txt",
    copyright:
      "Copyright 2021-2023 LXGW (https://github.com/lxgw/LxgwWenKai)\nCopyright 2020 The Klee Project Authors (https://github.com/fontworks-fonts/Klee)",
  },
];
