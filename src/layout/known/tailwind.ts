/**
 * Tailwind's utilities that bear on alignment, order and visibility, as plain CSS.
 * From its reference (versions 2 to 4); UnoCSS and Windi spell them alike.
 */
export const tailwindCss = `
.text-left{text-align:left} .text-center{text-align:center} .text-right{text-align:right}
.text-justify{text-align:justify} .text-start{text-align:start} .text-end{text-align:end}
.block{display:block} .inline-block{display:inline-block} .inline{display:inline} .flex{display:flex}
.inline-flex{display:inline-flex} .grid{display:grid} .inline-grid{display:inline-grid}
.contents{display:contents} .flow-root{display:flow-root} .list-item{display:list-item} .hidden{display:none}
.table{display:table} .table-row{display:table-row} .table-cell{display:table-cell}
.static{position:static} .relative{position:relative} .absolute{position:absolute} .fixed{position:fixed}
.sticky{position:sticky} .visible{visibility:visible} .invisible{visibility:hidden} .collapse{visibility:collapse}
.flex-row{flex-direction:row} .flex-row-reverse{flex-direction:row-reverse} .flex-col{flex-direction:column}
.flex-col-reverse{flex-direction:column-reverse} .flex-wrap{flex-wrap:wrap} .flex-nowrap{flex-wrap:nowrap}
.flex-wrap-reverse{flex-wrap:wrap-reverse} .flex-1{flex:1} .flex-auto{flex:auto} .flex-initial{flex:0 1 auto}
.flex-none{flex:none} .grow{flex-grow:1} .flex-grow{flex-grow:1} .grow-0{flex-grow:0} .flex-grow-0{flex-grow:0}
.justify-normal{justify-content:normal} .justify-start{justify-content:flex-start}
.justify-end{justify-content:flex-end} .justify-center{justify-content:center}
.justify-between{justify-content:space-between} .justify-around{justify-content:space-around}
.justify-evenly{justify-content:space-evenly} .justify-stretch{justify-content:stretch}
.items-start{align-items:flex-start} .items-end{align-items:flex-end} .items-center{align-items:center}
.items-baseline{align-items:baseline} .items-stretch{align-items:stretch}
.content-center{align-content:center} .content-start{align-content:flex-start} .content-end{align-content:flex-end}
.content-between{align-content:space-between} .content-around{align-content:space-around}
.self-auto{align-self:auto} .self-start{align-self:flex-start} .self-end{align-self:flex-end}
.self-center{align-self:center} .self-stretch{align-self:stretch} .self-baseline{align-self:baseline}
.justify-items-start{justify-items:start} .justify-items-end{justify-items:end}
.justify-items-center{justify-items:center} .justify-items-stretch{justify-items:stretch}
.justify-self-auto{justify-self:auto} .justify-self-start{justify-self:start} .justify-self-end{justify-self:end}
.justify-self-center{justify-self:center} .justify-self-stretch{justify-self:stretch}
.place-content-center{place-content:center} .place-content-start{place-content:start}
.place-content-end{place-content:end} .place-content-between{place-content:space-between}
.place-items-start{place-items:start} .place-items-end{place-items:end} .place-items-center{place-items:center}
.place-items-stretch{place-items:stretch} .place-self-auto{place-self:auto} .place-self-start{place-self:start}
.place-self-end{place-self:end} .place-self-center{place-self:center} .place-self-stretch{place-self:stretch}
.float-left{float:left} .float-right{float:right} .float-start{float:left} .float-end{float:right}
.float-none{float:none}
.w-auto{width:auto} .w-full{width:100%} .w-screen{width:100vw} .w-fit{width:fit-content} .w-min{width:min-content}
.w-max{width:max-content} .w-1\\/2{width:50%} .w-1\\/3{width:33.333%} .w-2\\/3{width:66.667%} .w-1\\/4{width:25%}
.w-2\\/4{width:50%} .w-3\\/4{width:75%}
.h-0{height:0} .h-full{height:100%} .h-auto{height:auto} .max-h-0{max-height:0}
.max-w-none{max-width:none} .max-w-full{max-width:100%} .max-w-xs{max-width:320px} .max-w-sm{max-width:384px}
.max-w-md{max-width:448px} .max-w-lg{max-width:512px} .max-w-xl{max-width:576px} .max-w-2xl{max-width:672px}
.max-w-3xl{max-width:768px} .max-w-4xl{max-width:896px} .max-w-5xl{max-width:1024px} .max-w-6xl{max-width:1152px}
.max-w-7xl{max-width:1280px} .max-w-prose{max-width:65ch} .max-w-fit{max-width:fit-content}
.max-w-screen-sm{max-width:640px} .max-w-screen-md{max-width:768px} .max-w-screen-lg{max-width:1024px}
.max-w-screen-xl{max-width:1280px} .max-w-screen-2xl{max-width:1536px}
.container{width:100%;max-width:?;margin-left:?;margin-right:?}
.mx-auto{margin-left:auto;margin-right:auto} .m-auto{margin:auto} .ml-auto{margin-left:auto}
.mr-auto{margin-right:auto} .ms-auto{margin-left:auto} .me-auto{margin-right:auto}
.inset-0{inset:0} .inset-x-0{left:0;right:0} .left-0{left:0} .right-0{right:0} .start-0{left:0} .end-0{right:0}
.left-1\\/2{left:50%} .right-1\\/2{right:50%} .left-full{left:100%} .right-full{right:100%}
.-translate-x-1\\/2{transform:translatex(-50%)} .translate-x-1\\/2{transform:translatex(50%)}
.translate-x-0{transform:none} .transform{transform:none} .transform-none{transform:none}
.overflow-hidden{overflow:hidden} .overflow-visible{overflow:visible} .overflow-auto{overflow:auto}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}
.not-sr-only{position:static;width:auto;height:auto;overflow:visible;clip:auto}
.opacity-0{opacity:0} .text-transparent{color:transparent} .bg-clip-text{background-clip:text}
.order-first{order:-9999} .order-last{order:9999} .order-none{order:0}
.grid-cols-1{grid-template-columns:1fr} .grid-cols-none{grid-template-columns:none} .grid-flow-col{grid-auto-flow:column}
.col-span-full{grid-column:1 / -1} .transition{transition:?} .transition-all{transition:?} .transition-opacity{transition:?}
.box-border{box-sizing:border-box} .box-content{box-sizing:content-box} .rtl{} .ltr{}
`;
