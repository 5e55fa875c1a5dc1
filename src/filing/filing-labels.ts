import { FoldedText } from "./folding.ts";

const chineseLabel =
  /^(?:网站|本站|本网站|域名|工信部|工业和信息化部|信息产业部)*(?:ICP(?:\/IP)?)?(?:备案|备)?(?:[/|、]?(?:ICP)?(?:经营)?许可证?)?证?(?:编号|序号|号码|登记号|信息|号|证号)?:?$/u;
const englishLabel =
  /^(?:SITE|WEBSITE|CHINA|MIIT)?ICP(?:LICEN[CS]E|FILING|RECORD|REGISTRATION|BEIAN)?(?:NUMBER|NUM|NO|CODE|INFO)?\.?:?$/u;

/** Whether the text is the label of a filing number and nothing else: `ICP备案号：`, `备案/许可证编号：`, `ICP No.`. */
export function isFilingLabel(text: string): boolean {
  const { text: folded } = new FoldedText(text);
  if (!folded.includes("ICP") && !folded.includes("备案")) return false;
  return englishLabel.test(folded) || chineseLabel.test(folded);
}
