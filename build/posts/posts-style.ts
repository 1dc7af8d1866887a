// A4 at 150 dpi: sheets are laid out in 1240×1754 pixels and printed at 96/150 of their size (look: "A4", type and grid).
const ink = "#1D1A17";
const soft = "#5B554C";
const paper = "#F6EFE2";
const song = `"Noto Serif SC Variable", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif`;
const kai = `"LXGW WenKai", KaiTi, STKaiti, serif`;

export const postsStyle = `
@page { size: A4; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { color: ${ink}; font-family: ${kai} }
.sheet { width: 210mm; height: 297mm; overflow: hidden; break-after: page; position: relative; background: ${paper} }
.sheet:last-child { break-after: auto }
.sheet.white { background: #fff }
.art { position: absolute; left: 0; top: 0; width: 1240px; height: 1754px; zoom: .6401 }
.at { position: absolute }
svg, img { display: block }
.song, h1, h2 { font-family: ${song}; font-weight: 900; font-variant-numeric: lining-nums }
.slip { display: flex; align-items: center; justify-content: center; writing-mode: vertical-rl; letter-spacing: .06em; line-height: 1; white-space: nowrap }
.picture { left: 0; top: 0; width: 1240px; height: 984px; object-fit: cover; object-position: 50% 18% }
.call { left: 94px; top: 1014px; font-size: 104px; line-height: 1.14 }
.fact { left: 100px; top: 1308px; width: 542px; font-size: 36px; line-height: 1.4 }
.fact h2 { font-size: 36px; font-weight: 700 }
.fact p { line-break: strict; text-wrap: balance }
.fact span { display: inline-block }
.fact .english { font-size: 25px; line-height: 1.3; margin-top: 6px; white-space: nowrap; color: ${soft}; letter-spacing: -.01em }
.small { left: 100px; bottom: 74px; width: 640px; font-size: 27px; line-height: 1.42; color: ${soft} }
.small u { display: inline-block; width: 300px; border-bottom: 2px solid ${soft}; text-decoration: none }
.short { top: 1520px; font-size: 62px; letter-spacing: .05em; line-height: 1.2 }
.none { top: 1596px; font-size: 30px; line-height: 1.34 }
.proof { left: 84px; top: 70px; width: 1072px }
.proof h1 { font-size: 54px; line-height: 1.2 }
.proof .lead { font-size: 27px; line-height: 1.45; color: ${soft}; margin-top: 10px; overflow-wrap: anywhere }
.proofs { display: grid; grid-template-columns: repeat(3, 1fr); gap: 18px 26px; margin-top: 22px }
.proofs > div { display: grid; justify-items: center; row-gap: 2px }
.proofs h2 { font-size: 30px; font-weight: 700; line-height: 1.3; white-space: nowrap }
.proofs h2 b { font-weight: 900; margin-right: .5em }
.proofs p { font-size: 30px; line-height: 1.2; letter-spacing: .04em }
table { border-collapse: collapse; width: 100%; margin-top: 26px; font-size: 29px }
th { font: 700 27px ${song}; text-align: left; padding: 0 10px 8px 0 }
td { height: 60px; border-top: 2px solid ${ink}; padding-right: 14px; white-space: nowrap }
td .box { display: inline-block; width: 30px; height: 30px; border: 2px solid ${ink}; vertical-align: middle }
.sign { margin-top: 34px; font-size: 29px }
.sign u { display: inline-block; width: 260px; border-bottom: 2px solid ${ink}; margin-right: 50px }
.card-head { left: 96px; top: 58px; width: 1048px }
.card-head h1 { font-size: 84px; line-height: 1.15; margin-left: -4px }
.card-head p { font-size: 30px; line-height: 1.45; color: ${soft} }
.place { width: 320px; text-align: center; font-size: 30px; line-height: 1.2 }
.cells { display: flex; align-items: center; justify-content: center }
.cells i { width: 41px; height: 48px; border: 2px solid ${ink}; margin-left: -2px; background: #fff }
.cells b { width: 20px; font-weight: 900 }
.how { font-size: 32px; line-height: 1.46 }
.how h2 { font-size: 38px; line-height: 1.5 }
`;
