// Every fault as one Chinese sentence for staff who are not engineers: what is wrong, what still works, what to do (请 …).
// No error text of a programme may get in; only names that the hall itself gave.
import type { Fault } from "../contract/health.ts";
import type { FaultDetails } from "./fault-details.ts";

/** What a sentence may speak of; `since` is already in words. */
export type About = FaultDetails & { subject: string; since: string };
type Saying = { severity: Fault["severity"]; say: (about: About) => string };

const serious = (say: Saying["say"]): Saying => ({ severity: "serious", say });
const warning = (say: Saying["say"]): Saying => ({ severity: "warning", say });
const note = (say: Saying["say"]): Saying => ({ severity: "note", say });

const box = ({ subject }: About) => (subject ? `线盒 ${subject} ` : "线盒");
const screen = ({ subject }: About) => (subject ? `屏幕 ${subject} ` : "屏幕");
const story = ({ title, subject }: About) =>
  title || subject ? `故事《${title || subject}》` : "有一个故事";
const buttons = ({ place }: About) => (place ? `${place}的按钮和感应` : "它接的按钮和感应");

const soundCard = ({ subject }: About) =>
  subject === "default" ? "电脑默认的声卡" : subject ? `声卡“${subject}”` : "一块声卡";

/** What a pack has wrong comes with its own sentences (runtime/packs/story-faults.ts). */
export const sentences = {
  "device/offline": serious(
    (a) =>
      `${box(a)}从 ${a.since} 起没有回应，${buttons(a)}暂时不灵，在屏幕上点一下照样能听。请看看线盒的电源灯亮不亮、数据线松没松，接好后会自己恢复。`,
  ),
  "device/port-missing": serious(
    (a) =>
      `从 ${a.since} 起找不到${box(a)}的数据线${a.port ? `（${a.port}）` : ""}，${buttons(a)}暂时不灵，在屏幕上点一下照样能听。请把线盒的数据线插到电脑上，插好后会自己恢复。`,
  ),
  "device/unknown-input": warning(
    (a) =>
      `${box(a)}的${a.input ? `第 ${a.input} 路` : "一路"}输入有动静，设置里却没写它是什么，先不理它，别的都照常。请在 hall.yaml 里补上这一路，或者把这根线拔下来。`,
  ),
  "control/closed": warning(
    (a) =>
      `中控用的端口${a.address ? `（${a.address}）` : ""}没有打开，中控的命令暂时收不到，按钮和触屏照常。请核对 hall.yaml 里中控的地址是不是这台电脑的，改好后会自己恢复。`,
  ),
  "sensor/stuck": warning(
    (a) =>
      `${a.place ? `“${a.place}”` : "有一个点位"}的感应器从 ${a.since} 起一直说有人，先不理它，按按钮照样能听。请看看感应器前面有没有东西挡着、有没有松动，它恢复后会自己重新算数。`,
  ),
  "device/noise": warning(
    (a) =>
      `${box(a)}的数据线上杂信号很多，坏的已经丢掉，按钮还能用，偶尔会迟一些。请把数据线两头插紧，让它离电源线远一点；还不好就换一根短线。`,
  ),
  "device/lost-sentences": warning(
    (a) =>
      `${box(a)}有${a.count ? ` ${a.count} 条` : ""}消息在路上丢了，按钮的状态每 5 秒会自动对上，展项照常。请把数据线两头插紧，明天再看一眼这里。`,
  ),
  "screen/gone": serious(
    (a) =>
      `${screen(a)}从 ${a.since} 起没有打开，故事暂时放不出来，已有的次数都在。请看看这块屏幕的电源，再重新打开展项程序。`,
  ),
  "screen/silent": serious(
    (a) =>
      `${screen(a)}从 ${a.since} 起没有回话，正在自动重新打开它，按钮和计数照常。请等一分钟，还不好就把这台电脑重新启动。`,
  ),
  "screen/side-gone": warning(
    (a) =>
      `${screen(a)}从 ${a.since} 起没有打开，它只是陪着看的，长廊里的故事照常能听。请看看这块屏幕的电源，再重新打开它的页面。`,
  ),
  "screen/side-silent": warning(
    (a) =>
      `${screen(a)}从 ${a.since} 起没有回话，正在自动重新打开它，长廊里的故事照常能听。请等一分钟，还不好就把这块屏幕的电脑重新启动。`,
  ),
  "screen/sound-blocked": serious(
    (a) =>
      `${screen(a)}的浏览器不让自动出声，画面和字幕照常，只是没有声音。请在这块屏幕上点一下，声音就会打开。`,
  ),
  "sound/output-missing": serious(
    (a) =>
      `从 ${a.since} 起找不到${soundCard(a)}，${a.place || "它的点位"}暂时改从电脑默认的音箱出声，别的都照常。请看看它的数据线和电源，接好后会自己恢复；换过声卡就把 hall.yaml 里的名字改对。`,
  ),
  "sound/output-folded": note(
    (a) =>
      `${soundCard(a)}${a.count ? `只有 ${a.count} 路` : "的路数不够"}，${a.place || "它的点位"}改从它的全部音箱一起出声，故事照放。请换一块路数够多的声卡，或者在 hall.yaml 里改这些点位的声道号。`,
  ),
  "pack/sample-not-approved": note(
    () => "内容是样稿，未经审定，只能试用，功能都正常。正式开放前请换上审定过的内容包。",
  ),
  "config/invalid": warning(
    (a) =>
      `hall.yaml ${a.line ? `第 ${a.line} 行` : "有一处"}写得不对，仍按上一次好的设置运行，展项照常。请改好存盘，马上就会生效${a.problem ? `：${a.problem}` : "。"}`,
  ),
  "trail/key-broken": warning(
    () =>
      "站牌的钥匙文件 trail.key 坏了，扫码认不出真假，故事、题目和印章照常。请从备份里把它找回来，放进数据文件夹，下一次有人扫码时自己恢复。",
  ),
  "visitor/certificate-missing": warning(
    (a) =>
      `访客的门读不到证书文件${a.file ? `（${a.file}）` : ""}，先不加密地开着，故事照听，只是手机留不住内容。请核对 hall.yaml 里证书和钥匙的文件名，放好后一分钟内自己换上。`,
  ),
  "visitor/certificate-broken": warning(
    (a) =>
      `访客的门的证书${a.file ? `（${a.file}）` : ""}和钥匙配不上，或者不完整，故事照听，只是手机留不住内容。请重新放一遍证书和钥匙两个文件，一分钟内自己换上。`,
  ),
  "visitor/certificate-expired": warning(
    (a) =>
      `访客的门的证书${a.file ? `（${a.file}）` : ""}过期了，手机会说不安全，点“继续”照样能听。请换上新证书，文件名不变，一分钟内自己生效。`,
  ),
  "visitor/certificate-ending": note(
    (a) =>
      `访客的门的证书${a.file ? `（${a.file}）` : ""}两周内就要过期，现在一切照常。请早些换上新证书，文件名不变，一分钟内自己生效。`,
  ),
  "journal/locked": serious(
    (a) =>
      `从 ${a.since} 起流水被别的程序占着，故事照放，新的次数先排着队，放开后会自己补记。请关掉正在打开数据文件的程序，关好之前先别关这台电脑。`,
  ),
  "journal/disk-full": serious(
    (a) =>
      `电脑的磁盘从 ${a.since} 起满了，故事照放，新的次数先排着队，腾出地方会自己补记。请删掉用不着的文件，至少腾出 1 GB，腾好之前先别关这台电脑。`,
  ),
  "journal/failed": serious(
    (a) =>
      `从 ${a.since} 起流水写不进磁盘，故事照放，新的次数先排着队，已记下的都在。请先把今天的记录导出一份，再请维护人员看看这台电脑的磁盘。`,
  ),
  "journal/recovered": warning(
    (a) =>
      `上次的流水文件坏了，已另存${a.file ? `为 ${a.file}` : "一边"}，读得出的${a.count === undefined ? "" : ` ${a.count} 条`}记录都接着用${a.lost ? `，有 ${a.lost} 条读不出来` : ""}，展项照常。请把那个文件交给维护人员保存。`,
  ),
  "disk/low": warning(
    (a) =>
      `电脑的磁盘${a.freeBytes === undefined ? "快满了" : `只剩 ${gigabytes(a.freeBytes)} GB`}，现在一切照常，再满就记不下次数了。请删掉用不着的文件，至少腾出 1 GB。`,
  ),
  "clock/implausible": warning(
    (a) =>
      `电脑的日期不对${a.year ? `，走到了 ${a.year} 年` : ""}，故事照放，次数却会记到别的日子上，以后可以更正。请在电脑的设置里把日期和时间调对。`,
  ),
  "clock/stepped": note(
    (a) =>
      `电脑的时间在 ${a.since} ${a.stepMs ? (a.stepMs > 0 ? `往前跳了${span(a.stepMs)}` : `往回拨了${span(-a.stepMs)}`) : "变动过"}，已经记下，展项照常。请核对一下现在显示的时间对不对。`,
  ),
  "play/failed": warning(
    (a) =>
      `${story(a)}${a.place ? `在${a.place}` : ""}没能放出来（${a.since}），屏幕已回到长卷，别的故事照常。请按一下按钮试试，还不行就看看音响的线和这个故事的录音。`,
  ),
} satisfies Record<string, Saying>;

export type FaultCode = keyof typeof sentences;

/** The sentence of a fault, with its gaps filled. */
export function sentenceOf(code: FaultCode, about: About): string {
  return sentences[code].say(about).replaceAll(" 昨天", "昨天");
}

function gigabytes(bytes: number): string {
  return (Math.floor(bytes / 100_000_000) / 10).toFixed(1); // rounded down: never promise room that is not there
}

function span(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return ` ${Math.round(ms / 1000)} 秒`;
  if (minutes < 120) return ` ${minutes} 分钟`;
  return minutes < 2880 ? ` ${Math.round(minutes / 60)} 小时` : ` ${Math.round(minutes / 1440)} 天`;
}
