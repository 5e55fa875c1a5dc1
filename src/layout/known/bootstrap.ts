/**
 * Bootstrap's utilities that bear on alignment, order and visibility, as plain CSS.
 * From its reference (versions 3 to 5). `*` stands for the breakpoint of a responsive class, as in `d-md-none`.
 */
export const bootstrapCss = `
.text*-left{text-align:left!important} .text*-center{text-align:center!important}
.text*-right{text-align:right!important} .text*-start{text-align:left!important}
.text*-end{text-align:right!important} .text-justify{text-align:justify!important}
.d*-none{display:none!important} .d*-inline{display:inline!important} .d*-inline-block{display:inline-block!important}
.d*-block{display:block!important} .d*-grid{display:grid!important} .d*-flex{display:flex!important}
.d*-inline-flex{display:inline-flex!important} .d*-table{display:table!important}
.d*-table-row{display:table-row!important} .d*-table-cell{display:table-cell!important}
.flex*-row{flex-direction:row!important} .flex*-column{flex-direction:column!important}
.flex*-row-reverse{flex-direction:row-reverse!important} .flex*-column-reverse{flex-direction:column-reverse!important}
.flex*-wrap{flex-wrap:wrap!important} .flex*-nowrap{flex-wrap:nowrap!important} .flex*-fill{flex:1 1 auto!important}
.flex*-grow-0{flex-grow:0!important} .flex*-grow-1{flex-grow:1!important}
.justify-content*-start{justify-content:flex-start!important} .justify-content*-end{justify-content:flex-end!important}
.justify-content*-center{justify-content:center!important}
.justify-content*-between{justify-content:space-between!important}
.justify-content*-around{justify-content:space-around!important}
.justify-content*-evenly{justify-content:space-evenly!important}
.align-items*-start{align-items:flex-start!important} .align-items*-end{align-items:flex-end!important}
.align-items*-center{align-items:center!important} .align-items*-baseline{align-items:baseline!important}
.align-items*-stretch{align-items:stretch!important}
.align-self*-auto{align-self:auto!important} .align-self*-start{align-self:flex-start!important}
.align-self*-end{align-self:flex-end!important} .align-self*-center{align-self:center!important}
.align-self*-stretch{align-self:stretch!important}
.float*-left{float:left!important} .float*-right{float:right!important} .float*-start{float:left!important}
.float*-end{float:right!important} .float*-none{float:none!important}
.pull-left{float:left!important} .pull-right{float:right!important}
.m*-auto{margin:auto!important} .mx*-auto{margin-left:auto!important;margin-right:auto!important}
.ms*-auto{margin-left:auto!important} .me*-auto{margin-right:auto!important}
.ml*-auto{margin-left:auto!important} .mr*-auto{margin-right:auto!important}
.w-25{width:25%!important} .w-50{width:50%!important} .w-75{width:75%!important} .w-100{width:100%!important}
.w-auto{width:auto!important} .mw-100{max-width:100%!important} .h-100{height:100%!important}
.position-static{position:static!important} .position-relative{position:relative!important}
.position-absolute{position:absolute!important} .position-fixed{position:fixed!important}
.position-sticky{position:sticky!important}
.fixed-bottom{position:fixed;right:0;bottom:0;left:0} .fixed-top{position:fixed;right:0;top:0;left:0}
.sticky-bottom{position:sticky} .sticky-top{position:sticky}
.start-0{left:0!important} .end-0{right:0!important} .start-50{left:50%!important} .end-50{right:50%!important}
.translate-middle-x{transform:translatex(-50%)!important} .overflow-hidden{overflow:hidden!important}
.visible{visibility:visible!important} .invisible{visibility:hidden!important}
.opacity-0{opacity:0!important} .opacity-25{opacity:.25!important} .opacity-50{opacity:.5!important}
.opacity-75{opacity:.75!important} .opacity-100{opacity:1!important}
.visually-hidden{position:absolute!important;width:1px!important;height:1px!important;overflow:hidden!important;clip:rect(0,0,0,0)!important}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}
.hidden{display:none!important} .hide{display:none!important}
.center-block{display:block;margin-left:auto;margin-right:auto} .text-hide{font-size:0}
.container{width:100%;max-width:1320px;margin-left:auto;margin-right:auto;padding-left:12px;padding-right:12px;box-sizing:border-box}
.container-fluid{width:100%;margin-left:auto;margin-right:auto;padding-left:12px;padding-right:12px;box-sizing:border-box}
.container-sm{width:100%;margin-left:auto;margin-right:auto;padding-left:12px;padding-right:12px;box-sizing:border-box}
.container-md{width:100%;margin-left:auto;margin-right:auto;padding-left:12px;padding-right:12px;box-sizing:border-box}
.container-lg{width:100%;margin-left:auto;margin-right:auto;padding-left:12px;padding-right:12px;box-sizing:border-box}
.container-xl{width:100%;margin-left:auto;margin-right:auto;padding-left:12px;padding-right:12px;box-sizing:border-box}
.row{display:?;margin-left:-12px;margin-right:-12px}
.hstack{display:flex;flex-direction:row;align-items:center;align-self:stretch}
.vstack{display:flex;flex-direction:column;align-self:stretch;flex:1 1 auto}
.list-unstyled{padding-left:0} .list-inline{padding-left:0} .list-inline-item{display:inline-block}
.col*-12{width:100%;flex:0 0 auto}
.order*-first{order:-1!important} .order*-last{order:6!important} .order*-0{order:0!important}
`;
