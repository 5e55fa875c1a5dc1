import type { Rule } from "eslint";
import { readerOf, readers } from "./readers/index.ts";
import { filePage, type FilePage } from "./reading.ts";
import type { Page, SourceRange, TextChange } from "./page/page.ts";
import type { Evidence } from "./page/verdict.ts";
import { readSettings, type Locale, type Settings } from "./settings.ts";

/** A repair as changes to the source, none overlapping another. */
export type Edit = readonly TextChange[];

export interface Suggestion<MessageId extends string> {
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly edit: Edit;
}

/** What a rule says of one place of the page. Only a certain no is reported. */
export type Judgement<MessageId extends string> =
  | {
      readonly answer: "no";
      readonly at: SourceRange;
      readonly messageId: MessageId;
      readonly data?: Readonly<Record<string, string>>;
      readonly fix?: Edit | null;
      readonly suggestions?: readonly Suggestion<MessageId>[];
      readonly evidence?: readonly Evidence[];
    }
  | { readonly answer: "yes"; readonly at: SourceRange; readonly evidence?: readonly Evidence[] }
  | {
      readonly answer: "unknown";
      readonly at: SourceRange;
      readonly reason: string;
      readonly evidence?: readonly Evidence[];
    };

/** What a rule may ask for besides the page. */
export interface JudgeContext<Options> {
  readonly settings: Settings;
  readonly options: Options;
  readonly isHomepage: boolean;
}

export interface RuleDefinition<MessageId extends string, Options extends object> {
  readonly name: string;
  readonly meta: {
    readonly type?: "problem" | "suggestion";
    readonly description: string;
    readonly fixable?: boolean;
    readonly hasSuggestions?: boolean;
    /** JSON schema of each option. */
    readonly options?: Readonly<Record<keyof Options & string, object>>;
    readonly defaultOptions: Options;
    /** Each message in every language, side by side; `{{name}}` takes the judgement's data. */
    readonly messages: Readonly<Record<MessageId, Readonly<Record<Locale, string>>>>;
  };
  judge(page: Page, context: JudgeContext<Options>): Iterable<Judgement<MessageId>>;
}

/** An ESLint rule that keeps its judgement, for whoever asks for verdicts rather than reports. */
export interface IcpRule extends Rule.RuleModule {
  readonly name: string;
  judgements(file: FilePage, options?: object): Judgement<string>[];
}

const docsAddress = "https://github.com/eslint-plugin-icp/eslint-plugin-icp/blob/main/docs/rules";
const encodingMessage = {
  en: "This file isn't UTF-8 (it holds U+FFFD where characters were lost), so it can't be judged. Save it as UTF-8.",
  "zh-CN": "此文件不是 UTF-8 编码（丢失的字符变成了 U+FFFD），无法检查。请另存为 UTF-8。",
} satisfies Record<Locale, string>;

/** Makes an ESLint rule of a judgement over pages. */
export function defineRule<MessageId extends string, Options extends object = object>(
  definition: RuleDefinition<MessageId, Options>,
): IcpRule {
  const { name, meta } = definition;
  const judgements = (file: FilePage, options: object = {}): Judgement<MessageId>[] => {
    const context = {
      settings: file.settings,
      options: { ...meta.defaultOptions, ...options },
      isHomepage: file.isHomepage,
    };
    return [...definition.judge(file.page, context)];
  };
  return {
    name,
    meta: eslintMeta(definition),
    judgements,
    create(context) {
      const settings = readSettings(context.settings);
      const file = filePage(context, settings, readerOf);
      if (!file) return {};
      return { [file.rootType]: () => reportFile(context, file, judgements) };
    },
  };
}

function reportFile<MessageId extends string>(
  context: Rule.RuleContext,
  file: FilePage,
  judgements: (file: FilePage, options?: object) => Judgement<MessageId>[],
): void {
  const { locale } = file.settings;
  if (!file.isDecoded) {
    const isFirst = file.claimEncodingReport();
    if (isFirst) context.report({ loc: { line: 1, column: 0 }, messageId: messageKey("encoding", locale) });
    return;
  }
  const given: unknown = context.options[0];
  const options = typeof given === "object" && given !== null ? given : {};
  // A page without ranges is enough to find nothing, and costs half.
  if (!file.page.located && judgements(file, options).every((judgement) => judgement.answer !== "no")) return;
  const located = file.located();
  const accepts = (edit: Edit): boolean => located.page.accepts?.(edit) ?? true;
  for (const judgement of findingsOf(judgements(located, options))) report(context, judgement, locale, accepts);
}

type Finding<MessageId extends string> = Extract<Judgement<MessageId>, { answer: "no" }>;

/** What is drawn more than once, such as a component that is used twice, is found once: with the fix, if one has it. */
function findingsOf<MessageId extends string>(judgements: readonly Judgement<MessageId>[]): Finding<MessageId>[] {
  const findings = new Map<string, Finding<MessageId>>();
  for (const judgement of judgements) {
    if (judgement.answer !== "no") continue;
    const key = `${judgement.messageId} ${judgement.at.join("-")}`;
    const same = findings.get(key);
    if (!same || (!same.fix && judgement.fix)) findings.set(key, judgement);
  }
  return [...findings.values()];
}

function report<MessageId extends string>(
  context: Rule.RuleContext,
  judgement: Finding<MessageId>,
  locale: Locale,
  accepts: (edit: Edit) => boolean,
): void {
  const { at, messageId, data = {}, fix, suggestions = [] } = judgement;
  const { sourceCode } = context;
  context.report({
    loc: { start: sourceCode.getLocFromIndex(at[0]), end: sourceCode.getLocFromIndex(at[1]) },
    messageId: messageKey(messageId, locale),
    data: { ...data },
    ...(fix && accepts(fix) && { fix: (fixer) => changes(fixer, fix) }),
    suggest: suggestions
      .filter(({ edit }) => accepts(edit))
      .map((suggestion) => ({
        messageId: messageKey(suggestion.messageId, locale),
        data: { ...suggestion.data },
        fix: (fixer) => changes(fixer, suggestion.edit),
      })),
  });
}

function changes(fixer: Rule.RuleFixer, edit: Edit): Rule.Fix[] {
  return edit.map(({ range, text }) => fixer.replaceTextRange([range[0], range[1]], text));
}

/** ESLint has one text per id, so each language but English has ids of its own. */
function messageKey(messageId: string, locale: Locale): string {
  return locale === "en" ? messageId : `${messageId}:${locale}`;
}

function eslintMeta<MessageId extends string, Options extends object>({
  name,
  meta,
}: RuleDefinition<MessageId, Options>): Rule.RuleMetaData & { languages: string[] } {
  const messages: Record<string, string> = {};
  const texts: [string, Readonly<Record<Locale, string>>][] = [
    ...Object.entries<Readonly<Record<Locale, string>>>(meta.messages),
  ];
  for (const [messageId, text] of [...texts, ["encoding", encodingMessage] as const]) {
    messages[messageId] = text.en;
    messages[messageKey(messageId, "zh-CN")] = text["zh-CN"];
  }
  const hasOptions = Object.keys(meta.defaultOptions).length > 0;
  return {
    type: meta.type ?? "problem",
    docs: { description: meta.description, url: `${docsAddress}/${name}.md` },
    ...(meta.fixable && { fixable: "code" }),
    ...(meta.hasSuggestions && { hasSuggestions: true }),
    schema: hasOptions ? [{ type: "object", properties: { ...meta.options }, additionalProperties: false }] : [],
    ...(hasOptions && { defaultOptions: [meta.defaultOptions] }),
    languages: [...new Set(readers.flatMap((reader) => reader.languages))],
    messages,
  };
}
