import { BlockBehind } from "../print/block-behind.tsx";

const sheets: ReadonlyArray<readonly [numeral: string, name: string, says: string]> = [
  ["一", "每日", "每天一行：播放、听完、平均收听、感应到访"],
  ["二", "各点位", "每天每个点位一行，看哪一处最受欢迎"],
  ["三", "长征路各站", "每天每一站一行：扫码、听、答对率、盖印，末一行是全程"],
  ["四", "流水", "一件事一行，写明几点、哪个故事、听了多久、怎么结束"],
];

/** What stands on the four sheets of the file. */
export function SheetList() {
  return (
    <section className="part">
      <h2 className="part-title">
        <b className="song">表里有什么</b>
        <span>计数口径印在表上，没有观众的个人信息</span>
      </h2>
      <ul className="sheets">
        {sheets.map(([numeral, name, says], i) => (
          <li key={name} className="sheet">
            <b className="sheet-seal song">
              <BlockBehind seed={i + 180} line={2.4} />
              <span>{numeral}</span>
            </b>
            <b className="song">{name}</b>
            <span className="sheet-says">{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
