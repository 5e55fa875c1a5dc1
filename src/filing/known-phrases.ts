/** Phrases of footers that name nobody. They match levelled text. */
export const knownPhrases: readonly RegExp[] = [
  /[©®™]|\(c\)|\bcopyrights?\b/giu,
  /\ball rights? reserved\b|\bsome rights reserved\b/giu,
  /版权所有|著作权所有|保留(?:所有|一切|部分)权利|侵权必究|违者必究|翻版必究|盗版必究|版权声明/gu,
  /未经(?:书面)?(?:许可|授权|允许),? ?(?:严禁|禁止|不得|请勿)(?:转载|复制|使用)/gu,
  /\b(?:19|20)\d{2}\b(?: ?年)?|\bpresent\b|\bnow\b|至今/giu,
  // Labels of filings, licences and the police's number.
  /(?:(?:网站|本站|工信部|域名|公安|公网安|联网)? ?(?:ICP)? ?备案(?:\/许可证)?(?:编号|序号|号码|号|信息|证)?|ICP备?|ICP ?许可证号?|公网安备)(?: ?:|(?![\p{L}\p{N}]))/giu,
  /\bICP (?:license|licence|filing|record|registration|no|number)\b(?: (?:no|number)\b)?\.?/giu,
  /(?:增值电信业务|电信与信息服务业务|电信业务|网络文化|广播电视节目制作|出版物|食品|医疗器械|人力资源服务|网络出版服务|互联网出版|互联网新闻信息服务|信息网络传播视听节目|药品|营业性演出)(?:经营)?(?:许可证|备案凭证)(?:编号|号)?/gu,
  /互联网药品信息服务资格证书?(?:编号|号)?|(?:电子)?营业执照|许可证(?:编号|号)/gu,
  /[\u4e00-\u9fff]网文 ?[([〔]? ?\d{4} ?[)\]〕]? ?\d{1,6}-\d{1,6} ?号/gu,
  /网信算备 ?\d{6,24} ?号/gu,
  // The police and reports of abuse.
  /(?:中国)?(?:互联网)?(?:违法和不良信息|不良信息|网上有害信息|网络谣言|涉未成年人)(?:网络)?举报(?:中心|电话|邮箱|专区|平台|入口)?|网络110报警服务|扫黄打非|网警|12377|12318/gu,
  /本?(?:网站|站)?已?(?:全面)?支持 ?IPv6(?: ?网络)?(?:访问)?|\bIPv6\b/giu,
  // Counters.
  /(?:您是第|本站|网站|本页|页面|总|今日|昨日|累计|当前){0,3}(?:访问|访客|浏览|阅读|在线|点击)(?:人数|次数|人次|[量数者])?(?: ?:)?(?: ?\d[\d,.]{0,15})?(?: ?(?:人次|位访客|[次人位]))?/gu,
  /(?:本站|网站)?已?(?:安全|稳定)?运行(?:时间|了)?(?: ?:)?(?: ?\d{1,6} ?(?:[年天]|小时|分钟|[分秒])){0,5}/gu,
  /\bbusuanzi\w*|\bpage ?views?\b|\bvisitors?\b|\bloading\b/giu,
  // Contact data.
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/gu,
  /(?:客服|服务|联系|咨询|举报|投诉|监督|公司|传真|固定|全国|24小时|服务热线)?(?:电话|热线|手机|传真|邮箱|邮编|QQ|微信|微博|公众号)(?:号码|号|群)?(?: ?:)?(?: ?\+?\d[\d ()-]{4,18}\d)?/gu,
  /\b(?:tel|telephone|phone|fax|e-?mail|hotline)\b(?: ?[:.])?(?: ?\+?\d[\d ()-]{4,18}\d)?/giu,
  /\+?\b\d{3,4}-\d{3,4}-?\d{3,4}\b|\b1[3-9]\d{9}\b/gu,
];

/** What introduces the name of whoever is behind a site. */
export const ownerLabels =
  /(?:主办单位|主办方|主办|运营单位|运营主体|运营方|运营|版权归属|版权方|网站主体|公司名称|单位名称|企业名称|备案主体)(?= ?:)/gu;

/** What introduces somebody else's name: whoever made, hosts or supports the site. */
export const credits =
  /\b(?:proudly )?(?:powered|designed|hosted|driven|supported|generated|published|deployed|built|rendered) (?:by|with|on|using)\b|\b(?:theme|template|design|icons?|cdn|hosting|photos?|fonts?)(?: by\b| ?[:-])|(?:技术支持|技术服务|技术提供|支持单位|网站建设|网站制作|网站设计|网页设计|网页制作|设计制作|制作维护|建站|托管|云服务|CDN|主题|模板)(?: ?[:-]| ?by\b)/giu;

/** The same without a colon: whose name stands beside it isn't plain. */
export const looseCredits =
  /技术支持|技术服务|网站建设|网站制作|网站设计|网页设计|设计制作|制作维护|主管单位|主管|承办单位|承办|协办单位|协办|指导单位|支持单位|合作单位|开发维护|运行维护/gu;

/** Credits that close behind the name. */
export const closedCredits =
  /(?:本站|网站) ?(?=由)|由[^\n|;。©\uFFFC由]{1,30}?(?:提供|强力驱动|驱动|托管|搭建|支持)[\u4e00-\u9fff]{0,8}|(?:基于|使用)[^\n|;。©\uFFFC]{1,20}?(?:构建|搭建|驱动|部署)/gu;

/** Behind one of these, names are other people's up to the end of the line. */
export const linkLabels = /友情链接|友链|相关链接|合作伙伴|合作媒体|快速链接|\b(?:friend ?links?|partners)\b/giu;

/** Behind one of these stands where somebody is. */
export const addressLabels = /(?:(?:公司|联系|办公|通讯|通信|注册|单位|详细)?地址|\baddress)(?= ?:)/giu;

const navigation =
  "首页 主页 网站首页 关于 关于我们 关于本站 联系 联系我们 联系方式 加入我们 人才招聘 招聘 招贤纳士 隐私 隐私政策 隐私声明 " +
  "隐私权政策 隐私协议 用户协议 用户服务协议 服务协议 服务条款 使用条款 使用协议 免责声明 法律声明 网站地图 站点地图 友情链接 友链 " +
  "帮助 帮助中心 帮助文档 常见问题 意见反馈 反馈 新闻 新闻中心 新闻动态 产品 产品中心 解决方案 下载 下载中心 文档 博客 归档 标签 " +
  "分类 登录 注册 返回顶部 更多 客服 客服中心 在线客服 服务支持 扫码关注 关注我们 投诉建议 广告服务 商务合作 知识产权 网站声明 " +
  "cookie cookies about us contact privacy policy terms of service services use and conditions sitemap home help center faq " +
  "blog docs documentation archives tags categories rss feed login careers jobs legal disclaimer changelog " +
  "top menu navigation follow";

/** Words that lead around a site, in lower case; each counts alone. */
export const navigationWords: ReadonlySet<string> = new Set(navigation.split(" "));
