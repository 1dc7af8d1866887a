const figures = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];
const myriads = ["", "万", "亿"];
/** What a number counts after which 2 is said 两: 2条船 is 两条船. */
const counted = /^[个条只名位座艘枚次支岁年天里根块件人]/;
/** Marks typed without a Chinese keyboard still make a voice breathe. */
const marks: Readonly<Record<string, string>> = { ",": "，", "?": "？", "!": "！", ";": "；", ":": "：" };

/**
 * A text as a voice says it: years digit by digit (1935年 一九三五年), other figures as numbers (25000里 两万五千里), 3.5 三点五,
 * 60% 百分之六十, gaps to be filled (□□) as a question: 是什么河？ Letters stay: nobody knows how they are to be read.
 */
export function spokenForm(text: string): string {
  return text
    .replace(/[０-９％．]/g, (wide) => wide.normalize("NFKC"))
    .replace(/[,?!;:]/g, (mark) => marks[mark] ?? mark)
    .replace(/在[□_]+。/g, "在哪里？")
    .replace(/[□_]+([^。]*)。/g, "什么$1？")
    .replace(/[□_]+/g, "什么")
    .replace(/(\d{4})(?=\s*年)/g, (year) => digitByDigit(year))
    .replace(/(\d+(?:\.\d+)?)\s*%/g, (_, number: string) => `百分之${readNumber(number)}`)
    .replace(/(\d+(?:\.\d+)?)(\s*)(?=(.?))/g, (_, number: string, _gap, after: string) =>
      number === "2" && counted.test(after) ? "两" : readNumber(number),
    );
}

/** Whether a voice can say it: no figure and no letter is left. */
export function isSpeakable(text: string): boolean {
  return !/[\p{Nd}A-Za-z]/u.test(text);
}

/** A number in Chinese characters as it is spoken: 105 一百零五, 12 十二, 25000 两万五千. Long rows of digits are read one by one. */
export function readNumber(written: string): string {
  const [whole = "0", fraction] = written.split(".");
  const isRow = whole.length > 12 || (whole.length > 1 && whole.startsWith("0"));
  const said = isRow ? digitByDigit(whole) : readWhole(whole);
  return fraction === undefined ? said : `${said}点${digitByDigit(fraction)}`;
}

function digitByDigit(digits: string): string {
  return [...digits].map((digit) => (digit === "0" ? "〇" : (figures[Number(digit)] ?? ""))).join("");
}

function readWhole(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  let said = "";
  groups.forEach((group, at) => {
    const value = Number(group);
    if (value === 0) return;
    const isAfterGap = said !== "" && (value < 1000 || groups.slice(0, at).at(-1)?.endsWith("0000") === true);
    const place = myriads[groups.length - 1 - at] ?? "";
    const words = value === 2 && place !== "" ? "两" : readGroup(value, said === "");
    said += `${isAfterGap ? "零" : ""}${words}${place}`;
  });
  return said === "" ? "零" : said;
}

/** Up to 9999; a leading 一十 is said 十. */
function readGroup(value: number, isFirst: boolean): string {
  let said = "";
  let isGap = false;
  const digits = String(value);
  [...digits].forEach((digit, at) => {
    const place = digits.length - 1 - at;
    if (digit === "0") {
      isGap = said !== "";
      return;
    }
    const figure = digit === "2" && place === 3 ? "两" : (figures[Number(digit)] ?? "");
    said += `${isGap ? "零" : ""}${isFirst && said === "" && digit === "1" && place === 1 ? "" : figure}${places[place]}`;
    isGap = false;
  });
  return said;
}
