import { both, runCases, vueComponent } from "./cases.ts";

const settings = {
  filingNumber: ["京ICP备16023847号-2", "京ICP备16023847号"],
  publicSecurityNumber: "京公网安备11010802012345号",
};

runCases("match-settings", [
  { name: "without settings any number will do", columns: both("<footer>沪ICP备09000001号</footer>") },
  { name: "the settings' number", settings, columns: both("<footer>京ICP备16023847号-2</footer>") },
  {
    name: "another of the settings' numbers, with spaces",
    settings,
    columns: both("<footer>京 ICP 备 16023847 号</footer>"),
  },
  { name: "a licence", settings, columns: both("<footer>京ICP备16023847号-2 京ICP证030173号</footer>") },
  {
    name: "the settings' public-security number",
    settings,
    columns: both("<footer>京公网安备 11010802012345号</footer>"),
  },
  {
    name: "an expression of unknown value",
    settings,
    columns: {
      html: "<footer>{{ icp }}</footer>",
      jsx: "export const Footer = ({ icp }) => <footer>{icp}</footer>;",
      vue: vueComponent("<footer>{{ icp }}</footer>", `defineProps(["icp"]);`),
    },
  },
  {
    name: "a former owner's number",
    settings,
    errors: [{ messageId: "otherNumber", data: { written: "沪ICP备09000001号-3", expected: "京ICP备16023847号-2" } }],
    columns: both("<footer>星河 «沪ICP备09000001号-3»</footer>", "<footer>星河 京ICP备16023847号-2</footer>"),
  },
  {
    name: "another site's suffix",
    settings,
    errors: [{ messageId: "otherNumber", data: { written: "京ICP备16023847号-7", expected: "京ICP备16023847号-2" } }],
    columns: both("<footer>«京ICP备16023847号-7»</footer>", "<footer>京ICP备16023847号-2</footer>"),
  },
  {
    name: "another public-security number",
    settings,
    errors: [
      {
        messageId: "otherSecurityNumber",
        data: { written: "沪公网安备 31010602000001号", expected: "京公网安备11010802012345号" },
      },
    ],
    columns: both("<footer>«沪公网安备 31010602000001号»</footer>", "<footer>京公网安备11010802012345号</footer>"),
  },
]);
