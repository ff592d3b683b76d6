/** All that the page looks like. No font, picture or script is fetched from anywhere. */
export const style = `:root{color-scheme:light dark;--ink:#161b24;--soft:#5c6675;--line:#e2e6ec;--page:#f4f6f9;--card:#fff;--accent:#2563c9;--fill:#2563c922;--good:#1a7a4a;--warn:#96590a;--bad:#bf2c24;--badfill:#bf2c2414;--warnfill:#96590a14}
@media(prefers-color-scheme:dark){:root{--ink:#e7ebf1;--soft:#98a3b3;--line:#2a323d;--page:#0d1117;--card:#151b23;--accent:#79b0ff;--fill:#79b0ff2b;--good:#56c98f;--warn:#e6ad55;--bad:#ff8178;--badfill:#ff817818;--warnfill:#e6ad5518}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums;-webkit-text-size-adjust:100%}
main{max-width:1160px;margin:0 auto;padding:40px 24px 64px}
h1{font-size:28px;line-height:1.2;margin:0;letter-spacing:-.015em}
h2{font-size:18px;margin:0 0 14px;letter-spacing:-.005em}
h2 small,h3 small{font-weight:400;color:var(--soft);font-size:14px;margin-left:8px}
h3{font-size:14px;margin:0 0 8px}
p{margin:0 0 12px}
bdi{overflow-wrap:anywhere}
.sub,.soft{color:var(--soft)}
.lede{font-size:19px;line-height:1.45;margin:18px 0 26px;max-width:66ch}
.lede b{font-weight:650}
section,.tile{background:var(--card);border:1px solid var(--line);border-radius:12px}
section{padding:22px 24px;margin-top:18px}
.note{margin:14px 0 0;padding:10px 16px;border:1px solid var(--warn);border-radius:8px;background:var(--warnfill)}
.tiles{display:flex;flex-wrap:wrap;gap:14px}
.tile{padding:16px 18px;flex:1 1 240px;min-width:0}
.tile h3{margin:0 0 4px;color:var(--soft);font-weight:500;font-size:13px}
.tile b{display:block;font-size:27px;line-height:1.2;font-weight:650;letter-spacing:-.02em}
.tile b small{font-size:14px;font-weight:500;letter-spacing:0;color:var(--soft)}
.tile p{margin:4px 0 0;font-size:13px;color:var(--soft)}
.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
ul.list{list-style:none;margin:0;padding:0}
.list>li{display:grid;grid-template-columns:96px 1fr auto;gap:4px 14px;padding:9px 0;border-top:1px solid var(--line);align-items:baseline}
.list>li:first-child{border-top:0}
.list .where{color:var(--soft);font-size:13px;text-align:right}
.badge{display:inline-block;font-size:12px;font-weight:600;padding:1px 9px;border-radius:99px;border:1px solid currentColor;white-space:nowrap}
.badge.bad{background:var(--badfill)}.badge.warn{background:var(--warnfill)}.badge.soft{color:var(--soft)}
.in small{display:block;color:var(--soft);font-size:12.5px;line-height:1.4}
code,.id,.in i{font:12.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft)}
.list b bdi{display:inline-block;max-width:34ch;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
.list .what details>summary{padding:0;font-weight:400;color:inherit}.list details[open]>summary{margin-bottom:6px}
details>summary{cursor:pointer;color:var(--accent);padding:8px 0;font-weight:500}
details>summary:hover{text-decoration:underline}
summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:4px}
.cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:26px 36px}
.cols>div{min-width:0}
.bar{display:grid;grid-template-columns:minmax(92px,34%) 1fr auto;gap:10px;align-items:center;font-size:14px;padding:3px 0}
.bar>span:first-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar i{display:block;height:9px;border-radius:3px;background:var(--accent);min-width:2px}
.bar i.good{background:var(--good)}.bar i.off{background:var(--soft)}
.stack{display:flex;height:14px;gap:2px;margin:2px 0 12px}
.stack i{min-width:3px;background:var(--soft);border-radius:3px}
.stack .running{background:var(--good)}.stack .pending,.stack .stopping,.stack .shutting-down{background:var(--warn)}
table{border-collapse:collapse;width:100%;font-size:14px}
th{text-align:left;font-weight:500;color:var(--soft);font-size:13px;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);white-space:nowrap}
td{padding:8px 12px 8px 0;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}
td:last-child,th:last-child{padding-right:0}
.n{text-align:right;white-space:nowrap}
tfoot td{font-weight:650;border-top:1px solid var(--ink)}
.scroll{overflow-x:auto}
.in td:first-child{min-width:190px;max-width:300px}
.in td:first-child b{font-weight:600}
.in i{display:block}
.in td:nth-child(4),.in td:nth-child(5){white-space:nowrap;width:170px}
.in td:nth-child(2),.in td:nth-child(3),.in td:nth-child(6){white-space:nowrap}
.in svg{width:112px;height:24px}
svg{display:block;overflow:hidden}
svg path{fill:var(--fill);stroke:var(--accent);stroke-width:1.3;vector-effect:non-scaling-stroke}
svg .m{stroke:var(--bad);stroke-dasharray:3 2;stroke-width:1;fill:none}
svg .g{stroke:var(--line);stroke-width:1;fill:none}
svg.w{width:100%;height:96px;border-bottom:1px solid var(--line)}
.axis{display:flex;justify-content:space-between;color:var(--soft);font-size:12px;margin-top:4px}
footer{color:var(--soft);font-size:13px;margin:28px 4px 0}
footer p{margin:0 0 6px;max-width:90ch}
@media(min-width:721px) and (max-width:920px){.in td:first-child{min-width:150px}.in td:nth-child(4),.in td:nth-child(5){width:auto}.in td:nth-child(5) small{white-space:normal;max-width:112px}}
@media(max-width:720px){main{padding:24px 14px 48px}h1{font-size:23px}.lede{font-size:17px;margin:14px 0 20px}section{padding:18px 16px}.tiles{gap:10px}.tile{padding:12px 14px;flex-basis:150px}.tile b{font-size:21px}
.list>li{grid-template-columns:1fr auto}.list>li>.what{grid-column:1/-1;grid-row:2}
.in thead{display:none}.in,.in tbody{display:block}.in tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:4px 14px;padding:12px 0;border-bottom:1px solid var(--line)}.in tr:last-child{border-bottom:0}.in td{padding:0;border:0}.in td:first-child{max-width:none}.in td:nth-child(3){text-align:right}.in td:nth-child(2){grid-column:2;grid-row:1;text-align:right}.in td:nth-child(3){grid-column:1/-1;text-align:left;color:var(--soft);font-size:13px}.in td:nth-child(3) small{display:inline;margin-left:8px}.in td:nth-child(6){grid-column:1/-1;font-size:13px}.in td:nth-child(4),.in td:nth-child(5){width:auto;white-space:normal}.in td:first-child{min-width:0}
.by-month .old,.by-month th:last-child,.by-month td:last-child{display:none}.by-month bdi{overflow-wrap:break-word}.by-month th{white-space:normal}}
@media print{:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#1f4f9c;--fill:#1f4f9c22}body{font-size:11px}th{font-size:10.5px}main{max-width:none;padding:0}section,.tile{border-radius:0}section{border-width:1px 0 0;padding:12px 0;margin-top:10px}.tiles{gap:6px}.tile{flex-basis:150px;padding:8px 10px}.tile b{font-size:17px}h1{font-size:20px}h2{font-size:14px;break-after:avoid}.lede{font-size:13px}table,.bar{font-size:10px}.list .where,.id,code,.in i,.in small,.badge,h2 small,h3 small,.tile h3,.tile p,.tile b small,.axis,footer{font-size:9.5px}h3{font-size:11px}.list>li{padding:5px 0}td{padding-top:4px;padding-bottom:4px}tr,.list>li,.tile{break-inside:avoid}thead{display:table-header-group}details::details-content{content-visibility:visible;height:auto}details>summary{list-style:none;color:var(--ink)}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{margin:14mm}}`;
