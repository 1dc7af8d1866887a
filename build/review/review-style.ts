// A4, ink on white, at least 9 pt (look: "A4"). Red only for the mark that says: not approved.
const ink = "#1D1A17";
const soft = "#5B554C";
const red = "#B3211C";
const song = `"Noto Serif SC Variable", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif`;
const kai = `"LXGW WenKai", KaiTi, STKaiti, serif`;

/** The style of the printed list; `mark` stands at the foot of every page. */
export function reviewStyle(mark: string): string {
  const quoted = JSON.stringify(mark).replaceAll("<", "\\3c "); // a title may not end the style
  return `
@page { size: A4; margin: 17mm 18mm 18mm;
  @bottom-left { content: ${quoted}; font: 9pt ${kai}; color: ${soft}; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt ${kai}; color: ${soft}; } }
@page :first { @bottom-left { content: none } @bottom-right { content: none } }
* { box-sizing: border-box }
html { -webkit-print-color-adjust: exact }
body { margin: 0; background: #fff; color: ${ink}; font: 11pt/1.6 ${kai} }
h1, h2, h3, p, dl, dd, ol, ul, figure { margin: 0; padding: 0 }
h1, h2, h3, .kind, .seal, th { font-family: ${song}; font-weight: 900 }
h3 { font-size: 12pt; margin: 6mm 0 1.5mm; padding-left: 3mm; border-left: 1.4mm solid ${ink}; line-height: 1.2; break-after: avoid }
code { font: 9.5pt "LXGW WenKai", monospace; white-space: nowrap }
.cover { height: 258mm; display: flex; flex-direction: column; break-after: page; position: relative }
.cover .kind { font-size: 22pt; letter-spacing: .3em; margin-top: 22mm }
.cover h1 { font-size: 60pt; line-height: 1.3; margin-left: -1mm }
.cover .facts { font-size: 14pt; margin-top: 4mm; padding-top: 4mm; border-top: .8mm solid ${ink} }
.cover .mark { position: absolute; right: 0; top: 18mm; border: 1.2mm solid ${red}; color: ${red}; padding: 3mm 5mm 4mm; text-align: center; transform: rotate(3deg) }
.cover .mark b { display: block; font: 900 26pt/1.25 ${song}; letter-spacing: .15em; margin-right: -.15em }
.cover .mark span { font: 700 13pt/1.2 ${song} }
.cover .how { margin-top: auto } .cover .how ol { padding-left: 6mm } .cover .how li { margin-bottom: 1.5mm }
.cover .how code { white-space: normal }
.cover .hall { margin-top: 12mm } .cover .hall p { display: flex; align-items: flex-end; height: 13mm } .cover .hall span { width: 40mm }
u { flex: 1; border-bottom: .35mm solid ${ink}; text-decoration: none }
.contents { break-after: page } .contents table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 1.25 }
.contents tbody { break-inside: avoid; border-top: .5mm solid ${ink} } .contents tbody:last-child { border-bottom: .5mm solid ${ink} }
.contents td, .contents th { text-align: left; padding: 1mm 2mm; vertical-align: top } .contents th { font-weight: 700; font-size: 10pt }
.contents td, .contents th { white-space: nowrap }
.contents thead th { font-size: 9pt; color: ${soft} } .contents td + td { border-top: .15mm solid #bbb }
.box, .looked b { display: inline-block; width: 3.6mm; height: 3.6mm; border: .35mm solid ${ink}; vertical-align: -.4mm }
.story { break-after: page }
.story header { display: flex; gap: 5mm; align-items: center; padding-bottom: 3mm; border-bottom: .8mm solid ${ink} }
.seal { flex: none; width: 15mm; height: 15mm; background: ${ink}; color: #fff; font-size: 24pt; line-height: 14mm; text-align: center }
.story h2 { font-size: 25pt; line-height: 1.25 } .where { color: ${soft}; font-size: 10pt; line-height: 1.3 }
.about { display: flex; gap: 8mm; margin-top: 4mm; align-items: flex-start }
.about dl { flex: 1; display: grid; grid-template-columns: 15mm 1fr; gap: 1.6mm 2mm; line-height: 1.45; font-size: 10.5pt }
.about dt { font: 700 9.5pt/1.6 ${song} } .about ul { list-style: none }
.about li + li { margin-top: .8mm }
.about figure { width: 48mm; flex: none } .about img { width: 48mm; height: 60mm; display: block }
.about .none { height: 40mm; border: .3mm dashed ${soft}; color: ${soft}; display: flex; flex-direction: column; justify-content: center; text-align: center; font-size: 10pt }
.text { list-style: none; counter-reset: line } .text li { counter-increment: line; display: flex; gap: 3mm; break-inside: avoid; padding-top: .4mm }
.text i { font: 9pt/1 ${kai}; color: ${soft}; width: 6mm; text-align: right; flex: none; align-self: flex-end; padding-bottom: .9mm } .text i::before { content: counter(line) }
.text span { font-size: 13pt; line-height: 1.2 }
ruby { display: inline-block; width: 1.45em; padding-top: .74em; text-align: center; position: relative }
rt { position: absolute; left: -1em; right: -1em; top: 0; font-size: 6.6pt; line-height: 1; text-align: center; color: #46605C; white-space: nowrap }
.english { font: 10.5pt/1.5 ${kai} } .english b { font-family: ${song} }
.foot { break-inside: avoid; break-before: avoid; margin-top: 6mm; padding-top: 2.5mm; border-top: .8mm solid ${ink} }
.hash { font-size: 10pt } .sign p { display: flex; align-items: flex-end; gap: 3mm; min-height: 9mm }
.sign .looked { gap: 6mm } .looked b { margin-right: 1.5mm } .looked em { flex: 1 }
.opinion span { width: 10mm }
.questions { break-after: page } .questions:last-child, .story:last-child { break-after: auto }
.questions header { padding-bottom: 3mm; border-bottom: .8mm solid ${ink}; margin-bottom: 4mm } .questions h2 { font-size: 18pt; line-height: 1.25 }
.questions ol { padding-left: 8mm } .questions li { break-inside: avoid; margin-bottom: 3mm; line-height: 1.45 }
.questions .answer { color: ${soft}; font-size: 10pt }
.questions b { font-family: ${song} }`;
}
