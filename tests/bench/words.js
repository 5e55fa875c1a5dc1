// @ts-check

/** What the generated pages are written with. */

/** @type {readonly [string, ...string[]]} */
export const subjects = [
  "这款产品",
  "我们的团队",
  "上个月的更新",
  "该方案",
  "整个仓库",
  "新版客户端",
  "服务网点",
  "夜间的维护",
];

/** @type {readonly [string, ...string[]]} */
export const actions = ["改进了", "覆盖了", "重新整理了", "缩短了", "支持", "提供", "记录了", "逐步替换了"];

/** @type {readonly [string, ...string[]]} */
export const objects = [
  "城市配送的路线",
  "报表的导出",
  "多语言界面",
  "订单的处理时间",
  "电池的检测流程",
  "图片的加载",
  "售后申请",
  "库存盘点",
];

/** @type {readonly [string, ...string[]]} */
export const endings = [
  "，用户不必再等待。",
  "，详情见说明文档。",
  "；欢迎试用并告诉我们结果。",
  "，比去年快了将近一倍。",
  "，同时保留了原来的入口。",
  "。",
];

/** @type {readonly [string, ...string[]]} */
export const labels = ["首页", "产品", "方案", "新闻", "下载", "价格", "招聘", "关于我们", "联系方式", "帮助"];

/** @type {readonly [string, ...string[]]} */
export const companies = [
  "北京星河云图科技有限公司",
  "北京青禾物流股份有限公司",
  "北京远帆信息技术有限公司",
  "北京松果教育咨询有限公司",
];
