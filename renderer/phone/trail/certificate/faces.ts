import kaiUrl from "zange-fonts/phonetrail-kai.woff2";
import songUrl from "zange-fonts/phonetrail-song.woff2";

/** A hall's name may have characters that the small files lack: the phone's own faces follow. */
const own = '"Noto Serif SC", "Source Han Serif SC", "Songti SC", "STSong", serif';
export const song = `"Zange Certificate Song", ${own}`;
export const kai = `"Zange Certificate Kai", "LXGW WenKai", "Kaiti SC", "STKaiti", "KaiTi", ${own}`;

const patienceMs = 8000;

/** The certificate's faces, ready to be drawn with. Without network, or where they are refused, the phone's own serve. */
export async function loadFaces(): Promise<void> {
  const faces = [
    new FontFace("Zange Certificate Song", `url(${songUrl})`, { weight: "200 900" }),
    new FontFace("Zange Certificate Kai", `url(${kaiUrl})`),
  ];
  const loading = faces.map(async (face) => {
    document.fonts.add(await face.load());
  });
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(loading), late]);
}
