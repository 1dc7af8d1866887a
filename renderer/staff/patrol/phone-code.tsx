import type { PatrolLink } from "../../../runtime/contract/patrol.ts";

const quietModules = 4;

/** The code to scan with the phone that walks. */
export function PhoneCode({ link: { address, code } }: { link: PatrolLink }) {
  const whole = code.size + 2 * quietModules;
  return (
    <div className="patrol-code">
      <svg
        role="img"
        aria-label="巡查手机的二维码"
        viewBox={`${-quietModules} ${-quietModules} ${whole} ${whole}`}
        shapeRendering="crispEdges"
      >
        <rect x={-quietModules} y={-quietModules} width={whole} height={whole} fill="#fff" />
        <path d={code.path} fill="#1D1A17" />
      </svg>
      <ol>
        <li>用巡查的手机扫左边的码。用自带的相机扫，后面的站牌也用相机扫；用微信扫，就都用微信扫。</li>
        <li>走到一块牌子前，扫上面的码；扫不出来、不见了，在手机上点一下。</li>
        <li>走完点“交给展馆”。湖边没有信号不要紧，回到有网的地方再交。</li>
        <li>
          这个码十二小时内有效，不要发给别人。手机扫不了就打开：
          <span className="patrol-address">{address}</span>
        </li>
      </ol>
    </div>
  );
}
