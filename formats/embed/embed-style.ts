import { createHash } from 'node:crypto'

/** An embed's own small look, in light and in dark: no font and no picture is loaded for it. */
export const EMBED_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#1b1a16);--ink:light-dark(#1a1813,#efece3);--muted:light-dark(#625c4f,#aca698);--rule:light-dark(#e0dacb,#38352d);--good:light-dark(#14603f,#7fd3a9);--warn:light-dark(#855000,#f0b95b);--bad:light-dark(#a11d1d,#ff9a8f);--pen:light-dark(#1f3d99,#9db4ff)}
*{box-sizing:border-box}
html{background:var(--paper)}
body{margin:0;color:var(--ink);background:var(--paper);font:15px/1.45 system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
article{max-width:700px;margin:0 auto;padding:14px 16px;border:1px solid var(--rule);border-left:4px solid var(--good)}
article.warn{border-left-color:var(--warn)}
article.bad{border-left-color:var(--bad)}
p{margin:0 0 8px}
.mark{font-weight:600;color:var(--good)}
.warn .mark{color:var(--warn)}
.bad .mark{color:var(--bad)}
.said{font:500 20px/1.3 Georgia,'Times New Roman',serif;text-wrap:pretty}
.said s{color:var(--muted);text-decoration-color:var(--bad)}
.figure b{font:500 24px/1.1 Georgia,serif}
.foot{margin:10px 0 0;padding-top:8px;border-top:1px solid var(--rule);font-size:13px;color:var(--muted)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}
.foot a{display:inline-block;min-height:24px;color:var(--pen)}
a:focus-visible{outline:2px solid var(--pen);outline-offset:2px}
@media (min-width:480px){.said{font-size:23px}}
@media print{article{border-color:#000}}
`

/** The policy an embed brings along: its own style by its hash, and nothing else. */
export const EMBED_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(EMBED_STYLE).digest('base64')}'`
