import { element, refill } from "../element.ts";
import type { Stamps } from "../map/walk.ts";
import { printBlock } from "../print-block.ts";
import { certificateAlt, certificateWords } from "./certificate-words.ts";
import type { DrawCertificate } from "./draw-certificate.ts";

export type CertificateDeps = { root: string; hall: string; stamps: Stamps; code: string };

export type CertificateFrame = { view: HTMLElement; show(nickname: string | undefined): void };

/** The place of the certificate's picture; each `show` draws it anew. The words beside it say all that it says where it cannot be drawn. */
export function certificateFrame({ root, hall, stamps, code }: CertificateDeps): CertificateFrame {
  const picture = element(
    "div",
    { class: "certificate-place" },
    element("p", { role: "status" }, "正在印证书……"),
  );
  const foot = element("div", { class: "certificate-foot" });
  let last = 0;
  let opened: Promise<DrawCertificate> | undefined;
  const open = () =>
    import("./draw-certificate.ts").then(({ openCertificate }) =>
      openCertificate({ readStamp: (name) => readStamp(root, name) }),
    );
  const show = async (nickname: string | undefined) => {
    const turn = ++last;
    const words = certificateWords(hall, nickname, stamps, code);
    try {
      opened ??= open();
      const draw = await opened;
      if (turn !== last) return; // another name was chosen meanwhile
      const address = draw(words);
      const image = element("img", { class: "certificate", src: address, alt: certificateAlt(words) });
      refill(picture, image);
      refill(foot, element("p", { class: "quiet" }, "长按图片，就能存到手机里。"), saveLink(address));
    } catch {
      opened = undefined; // the next choice tries again
      if (turn === last)
        refill(
          picture,
          element(
            "p",
            { role: "status" },
            "证书的图没有印出来，十三枚印和完成码都在；换个浏览器打开再试一次。",
          ),
        );
    }
  };
  return {
    view: element("div", { class: "certificate-frame" }, picture, foot),
    show: (nickname) => void show(nickname),
  };
}

/** WeChat's browser saves nothing through a link; there the long press serves. */
function saveLink(address: string): HTMLElement | undefined {
  const link = element(
    "a",
    { class: "step", href: address, download: "changzheng-zhengshu.png" },
    element("span", {}, "存图"),
  );
  if (!("download" in link) || /MicroMessenger/i.test(navigator.userAgent)) return undefined;
  printBlock(link, "ink", 31);
  return link;
}

/** A stamp's SVG text; nothing where it is not to be had now. */
async function readStamp(root: string, name: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${root}/pack/stamps/${name}.svg`);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined; // without network: the certificate is printed with a plain block there
  }
}
