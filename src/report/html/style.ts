import { createHash } from 'node:crypto';
import { say } from '../../words/say.ts';

/**
 * The only style sheet. It contains no font, image or address: system fonts, both colour schemes, and print. Whatever a colour
 * means, a border or a pattern means too.
 */
export const pageStyle = (): string => `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1f21;--soft:#55595e;--line:#d8d5cd;--wash:#f1efe8;--teal:#0b5a5e;--amber:#8a5a00;--amberwash:#fbf1dc}
@media (prefers-color-scheme:dark){:root{--paper:#15181a;--ink:#eceae5;--soft:#b0b1ae;--line:#3a3f42;--wash:#1e2225;--teal:#7cc7c9;--amber:#e6b566;--amberwash:#2b2415}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:58rem;padding:3rem 1.5rem 6rem}
h1,h2,h3,h4{line-height:1.25;font-weight:600;text-wrap:balance}
h1{font-size:2rem;margin:.2rem 0 .6rem;letter-spacing:-.01em}
h2{font-size:1.4rem;margin:3.5rem 0 1rem;padding-top:1rem;border-top:2px solid var(--ink)}
h2.plain{font-size:1rem;margin:0 0 .5rem;padding:0;border:0}
h3{font-size:1.12rem;margin:0 0 .4rem}
h4{font-size:.95rem;margin:0 0 .5rem}
p,ul,ol,dl{margin:0 0 .9rem}
p,li,dd{max-width:44rem;overflow-wrap:break-word}
a{color:var(--teal);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:3px solid var(--teal);outline-offset:2px}
.brand{margin:0;color:var(--teal);font-weight:600;letter-spacing:.04em}
.lead{font-size:1.1rem}
.soft,figcaption,caption{color:var(--soft)}
.small{font-size:.875rem}
.notice{border-left:4px solid var(--amber);background:var(--amberwash);padding:.7rem 1rem;margin:1.2rem 0}
.notice p{margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line);margin:1.6rem 0;padding:0}
.figures div{background:var(--paper);padding:.8rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--soft);font-size:.9rem;line-height:1.35}
.figures dd{margin:0;font-size:1.6rem;font-weight:600;font-variant-numeric:tabular-nums}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.45;margin:0 0 1.4rem;font-variant-numeric:tabular-nums}
caption{text-align:left;padding:0 0 .5rem;font-size:.9rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .8rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
tbody th[scope=row]{min-width:9.5rem}
.years th[scope=row]{min-width:0}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:1.5px solid var(--ink);font-weight:600;overflow-wrap:normal}
tbody th{font-weight:600}
.number{text-align:right;white-space:nowrap}
.nowrap,.years th{white-space:nowrap}
th.number{white-space:normal}
.years{width:auto}
.years th,.years td{text-align:right;padding:.25rem .9rem .25rem 0;white-space:nowrap}
.years th:first-child{text-align:left}
.many{display:block;overflow-x:auto;font-size:.8rem}
.many th,.many td{padding-right:.45rem}
.grade{display:inline-block;font-size:.8rem;line-height:1.2;font-weight:600;padding:.18rem .5rem;border:1.5px solid currentColor;border-radius:3px;white-space:nowrap;vertical-align:.1em}
.grade.acknowledged{color:var(--amber);border-style:solid;border-left-width:5px}
.grade.documented{color:var(--teal);border-style:double;border-width:3px}
.grade.reported{color:var(--teal);border-style:dashed}
.grade.alleged{color:var(--amber);border-style:dotted;border-width:2px}
.grade.possible{color:var(--soft);border-style:dotted}
.grade.in-export{color:var(--soft)}
.finding{border:1px solid var(--line);border-radius:4px;padding:1.3rem 1.4rem 1rem;margin:0 0 1.8rem}
.finding>header{display:flex;gap:.6rem 1rem;flex-wrap:wrap;align-items:baseline;justify-content:space-between;margin-bottom:.5rem}
.finding>header h3{flex:1 1 24rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.6rem 1.6rem;margin:1.2rem 0;border-top:1px solid var(--line);padding-top:1rem}
.sides>h4{margin:0;color:var(--soft)}
.sides>div:nth-of-type(even){border-left:1px solid var(--line);padding-left:1.6rem}
.sides>div{border-top:1px solid var(--line);padding-top:.8rem}
.four{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1.2rem;border-top:1px solid var(--line);padding:1rem 0 .4rem}
.four h3{font-size:.9rem;color:var(--soft)}
.four p{font-size:.92rem;line-height:1.5}
.statement{margin:0 0 1.1rem;font-size:.95rem;line-height:1.5}
.statement p{margin:0 0 .3rem}
.statement .who{font-weight:600}
.statement blockquote{margin:.2rem 0 .4rem;padding-left:.8rem;border-left:2px solid var(--line)}
.note{color:var(--soft);font-size:.875rem}
.cites{font-size:.72em;line-height:0}
.cites a{text-decoration:none;padding:0 .15rem}
.answer .headline{font-size:1.5rem;line-height:1.3;max-width:36rem;text-wrap:pretty}
.fine{font-size:.875rem}
.fine p,.fine li{line-height:1.45;max-width:none}
.columns{columns:2;column-gap:2.2rem}
html:has(.sample-note){scroll-padding-top:4rem}
.sample-note{position:sticky;top:0;z-index:1;margin:-3rem 0 2rem;padding:.5rem 1rem;max-width:none;text-align:center;font-weight:600;background:var(--amberwash);border:1.5px solid var(--amber)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem;font-size:.95rem;margin:0 0 1rem}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.ruler{display:block;width:100%;height:auto;margin:.2rem 0 .8rem}
.evidence{font-size:.875rem;line-height:1.45;padding-left:1.1rem}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.decision{border-top:1px solid var(--line);padding-top:.7rem;margin-top:.6rem}
details{margin:0 0 1.4rem}
summary{cursor:pointer;color:var(--teal);font-weight:600;padding:.4rem 0}
figure{margin:1.2rem 0}
.timeline{display:block;width:100%;height:auto}
.timeline text,.ruler text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--ink)}
.timeline .faint{fill:var(--soft)}
.timeline text.flagged{font-weight:700}
.era{fill:var(--wash)}
.grid{stroke:var(--line);stroke-width:1}
.axis{stroke:var(--ink);stroke-width:1}
.bar{fill:var(--soft)}
.bar.flagged{fill:var(--teal)}
.open{stroke:var(--soft);stroke-width:2;stroke-dasharray:2 4;fill:none}
.open.flagged{stroke:var(--teal)}
.end{stroke:var(--ink);stroke-width:2}
.hatchline{stroke:var(--amber);stroke-width:2.4}
.claim{stroke:var(--amber);stroke-width:1}
.defs{position:absolute}
.sent{fill:var(--teal)}
.dots{fill:var(--soft)}
.box{stroke:var(--soft);stroke-width:1}
.least{fill:var(--teal)}
.contents{columns:2;padding-left:1.2rem}
ul.plain{padding:0;list-style:none}
ul.plain li{margin-bottom:.7rem}
.account{margin-top:5rem;border-top:6px solid var(--ink);padding-top:1.5rem}
.accounts{columns:14rem;padding:0;list-style:none;margin-top:2rem}
.accounts>li{break-inside:avoid;margin-bottom:1rem}
.sources li{margin-bottom:.5rem;line-height:1.4}
.sources code{display:block}
footer{margin-top:4rem;border-top:1px solid var(--line);padding-top:1rem}
@media screen and (max-width:44rem){.four{grid-template-columns:1fr}.sides{grid-template-columns:1fr}.sides>h4:nth-of-type(2){display:none}.sides>div:nth-of-type(even){border-left:0;padding-left:0}.contents,.columns{columns:1}table{display:block;overflow-x:auto}}
@page{size:A4;margin:16mm 16mm 18mm;@bottom-left{content:"Sidedoor: ${say('report.title')}";font:8.5pt system-ui,Arial,sans-serif;color:#55595e}@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,Arial,sans-serif;color:#55595e}}
@page sample{@top-center{content:"${say('report.sample')}";font:700 9pt system-ui,Arial,sans-serif;color:#7a4f00}}
.sample{page:sample}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#111;--soft:#4a4d50;--line:#c9c6be;--wash:#f1efe8;--teal:#0b5a5e;--amber:#7a4f00;--amberwash:#fff}
html{font-size:9.5pt;background:#fff}
body{max-width:none;padding:0}
h1{font-size:20pt}
h2{break-after:avoid;margin-top:1.6rem}
h3,h4,caption,summary{break-after:avoid}
thead{display:table-header-group}
tr,.statement,.figures,.ruler,.sources li,.years,figure,.notice,.decision{break-inside:avoid}
.finding{border:0;border-top:1px solid var(--ink);border-radius:0;padding:.8rem 0 0}
.sides{grid-template-columns:1fr 1fr}
.sample-note{position:static;margin:0 0 1rem}
.fine{font-size:7.2pt}
.short{font-size:9pt;line-height:1.42}
.short h2{margin-top:1.1rem;padding-top:.6rem}
.short .finding{margin-bottom:.5rem;padding-top:.5rem}
.short .finding>header{margin-bottom:.2rem}
.short p,.short ul,.short ol,.short dl{margin-bottom:.5rem}
.short .statement{margin-bottom:.5rem;font-size:8.5pt;line-height:1.38}
.short .sides{margin:.5rem 0;padding-top:.4rem;gap:.3rem 1.4rem}
.short .sides>div{padding-top:.4rem}
.short table{margin-bottom:.6rem;font-size:8.5pt}
.short th,.short td{padding-block:.2rem}
.short p,.short li{max-width:none}
.short .headline{font-size:14pt}
.fine .facts{font-size:inherit}
.short .sources{font-size:6.8pt;padding-left:1.4rem}
.short .sources li{margin-bottom:.2rem}
.short .sources code,.short p code{display:inline;font:inherit}
.contents,.accounts{display:none}
.many{font-size:7pt}
.account{break-before:page;margin:0;border:0;padding:0}
a{color:inherit;text-decoration:none}
.printed::details-content{content-visibility:visible;block-size:auto}
.printed>summary{color:inherit}
p,li{orphans:3;widows:3}
.figures,.era,.grade,.bar,.sent,.least{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** In the form that a Content-Security-Policy needs. */
export const cspHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Nothing may load, run, be sent or be framed; only this very style sheet applies. */
export const reportCsp = (style: string): string =>
  `default-src 'none'; style-src ${cspHash(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
