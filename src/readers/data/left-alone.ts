/** What stands under these only speaks of a filing, or shows how one is written. */
const aboutKeys =
  /placeholder|example|sample|^(?:desc|description|help|rules?|pattern|regexp?|validators?|validate|errors?|comments?|docs?|fixtures?|schema|enum|columns?|seo|meta|keywords|changelog)$/iu;
const sampleWords = new Set(
  "format formats hint hints tip tips tooltip demo demos mock mocks default defaults".split(" "),
);
/** Never what visitors of the site see: they see what stands beside for production. */
const developmentWords = new Set("dev development local test tests testing staging uat".split(" "));
/** What is told of others than the site's organizer. */
const otherWords = new Set(
  (
    "partner partners customer customers client clients friend friends supplier suppliers vendor vendors tenant " +
    "tenants merchant merchants case cases sites websites domains blogroll"
  ).split(" "),
);
const otherKeys = /友链|友情链接|合作|客户|案例|^(?:f_?links?|(?:web)?_?site_?lists?)$/iu;
/** Programs with filing numbers of their own, and Nuxt's values that the environment replaces. */
const programKeys =
  /^(?:app-(?:plus|harmony)|mp(?:-[a-z]+)?|quickapp(?:-[a-z]+)*|mini-?(?:program|app)|runtimeConfig)$/iu;
const programWords = new Set("app mini miniprogram mp weixin wechat wx android ios".split(" "));

/** Whether what stands under a key is surely not what the site itself shows of its filing. */
export function isLeftAlone(key: string): boolean {
  return aboutKeys.test(key) || programKeys.test(key) || isOfAnother(key);
}

/** Whether a name says that what bears it is a sample, is there for development, or is about others. */
function isOfAnother(name: string): boolean {
  if (otherKeys.test(name)) return true;
  return wordsOf(name).some((word) => [sampleWords, developmentWords, otherWords].some((words) => words.has(word)));
}

/** Whether the key of a number says that it is an app's: `appIcp`. */
export function isOfProgram(key: string): boolean {
  return wordsOf(key).some((word) => programWords.has(word));
}

function wordsOf(name: string): string[] {
  const parts = name.replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2").split(/[ ._$-]+/u);
  return parts.map((part) => part.toLowerCase());
}

/** Folders and files whose data is shown to no visitor, or only through a catalogue of translations. */
const unshown = [
  /(?:^|\/)(?:tests?|__tests__|__mocks__|mocks?|fixtures?|__fixtures__|examples?|samples?|demos?|stories|e2e|cypress|\.github|\.gitlab)\/(?:[^/]+\/){0,3}[^/]+$/iu,
  /(?:^|\/)[^/]{0,100}(?:\.lock|[.-]lock\.(?:ya?ml|toml)|\.d\.[cm]?ts|\.(?:mock|fixture|schema|test|spec|stories)s?\.[^/]{1,40}|changelog[^/]{0,40}|openapi[^/]{0,40}|swagger[^/]{0,40})$/iu,
  /(?:^|\/)(?:locales?|langs?|languages|i18n|translations?)\/(?:[^/]+\/){0,3}[^/]+$/iu,
  /(?:^|\/)(?:zh|en|ja|ko|fr|de|es|ru)(?:[-_]?(?:CN|TW|HK|MO|SG|US|GB|JP|KR|Hans|Hant))?\.[^/.]+$/iu,
  /(?:^|\/)(?:config|conf|envs?|environments?|settings)\/(?:dev|development|local|testing|staging|uat)\/[^/]+$/iu,
  /(?:^|\/)(?:partners|customers|clients|friends|suppliers|vendors|tenants|merchants|cases)\/[^/]+$/iu,
];
/** uni-app builds another file for each platform. */
const conditional = /(?:\/[/*]|#|<!--) {0,8}#ifn?def\b/u;

/** Whether what a file holds may be judged by its keys. */
export function maySpeak(path: string, text: string): boolean {
  const written = path.replaceAll("\\", "/");
  const name = written.slice(written.lastIndexOf("/") + 1).replace(/\.[^.]{0,40}$/u, "");
  return !unshown.some((one) => one.test(written)) && !isOfAnother(name) && !conditional.test(text);
}
