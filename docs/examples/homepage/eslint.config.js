import { defineConfig } from "eslint/config";
import icp from "eslint-plugin-icp";

export default defineConfig([
  {
    plugins: { icp },
    extends: ["icp/recommended"],
    settings: {
      icp: {
        organization: "星河科技有限公司",
        filingNumber: "京ICP备16023847号-2",
        // MIIT's address today. Without it, a link to the retired http://www.miibeian.gov.cn is right as well.
        portal: "https://beian.miit.gov.cn/",
      },
    },
  },
]);
