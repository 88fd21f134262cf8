### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = 服务
    .plural = 服务
type-contact = 联系方式
    .plural = 联系方式
type-organisation = 组织
    .plural = 组织
type-life_situation = 生活情况
    .plural = 生活情况
type-event = 活动
    .plural = 活动
type-news = 新闻
    .plural = 新闻
type-page = 页面
    .plural = 页面
type-section = 栏目
    .plural = 栏目
type-term = 术语
    .plural = 术语
type-plan_edition = 融入计划
    .plural = 融入计划
type-action_field = 行动领域
    .plural = 行动领域
type-goal = 目标
    .plural = 目标
type-measure = 措施
    .plural = 措施
type-indicator = 指标
    .plural = 指标
type-report = 报告
    .plural = 报告
type-programme = 资助项目
    .plural = 资助项目
type-recommendation = 建议
    .plural = 建议

## Services

service-kind-advice = 咨询
service-kind-course = 课程
service-kind-authority = 政府机构
# Meeting other people, getting to know one another.
service-kind-encounter = 交流与结识
service-kind-leisure = 休闲
service-kind-online = 线上
service-kind-interpreting = 口译
service-kind-childcare = 儿童照看
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = 陪伴与辅导
audience-all_residents = 本市所有人
audience-newcomers = 新来的人
audience-refugees = 难民
audience-families = 家庭
audience-parents = 父母
audience-children = 儿童
audience-young_people = 青少年和年轻人
audience-women = 女性
audience-men = 男性
audience-older_people = 老年人
audience-workers = 在职人员
audience-jobseekers = 求职者
audience-students = 大学生
audience-volunteers = 志愿者
audience-employers = 雇主
audience-people_with_disabilities = 残障人士
audience-professionals = 咨询机构和政府部门工作人员
service-status-active = 正常提供
service-status-paused = 暂停
service-status-ended = 已结束
service-status-planned = 计划中
# How a language is offered.
language-how-spoken = 可口头交流
language-how-interpreter = 有口译
language-how-written = 书面
channel-kind-visit = 当面
channel-kind-phone = 电话
channel-kind-web = 线上
channel-kind-mail = 电子邮件
channel-kind-app = 手机应用

## Contacts

phone-kind-office = 办公室
phone-kind-mobile = 手机
phone-kind-hotline = 热线
phone-kind-fax = 传真
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = 无台阶入口
accessibility-feature-lift = 电梯
accessibility-feature-accessible_toilet = 无障碍卫生间
accessibility-feature-accessible_parking = 无障碍停车位
accessibility-feature-induction_loop = 助听感应线圈
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = 盲人引导系统
accessibility-feature-assistance_dogs = 欢迎携带辅助犬
# The answer to whether a place has such a feature.
degree-yes = 是
degree-no = 否
degree-partly = 部分
organisation-kind-municipal = 市政机构
organisation-kind-state = 联邦州机构
organisation-kind-federal = 联邦机构
organisation-kind-welfare_association = 福利协会
organisation-kind-association = 协会
organisation-kind-migrant_organisation = 移民组织
organisation-kind-company = 企业
organisation-kind-school = 学校
organisation-kind-other = 其他

## Life situations

legal-area-residence = 居留法
legal-area-social = 社会法
legal-area-employment = 劳动法
legal-area-family = 家庭法
legal-area-education = 教育
legal-area-health = 健康
legal-area-housing = 住房

## Events

event-kind-conference = 大会
event-kind-committee = 委员会会议
event-kind-course_date = 上课日期
event-kind-meeting = 聚会
event-status-scheduled = 如期举行
event-status-cancelled = 已取消
event-status-postponed = 已延期
event-status-moved_online = 改为线上

## The integration plan

edition-status-draft = 草案
edition-status-consultation = 讨论中
edition-status-working_paper = 工作文件
edition-status-adopted = 已通过
edition-status-replaced = 已被取代
# What became of a goal or a measure in the next edition.
carried-how-continued = 继续
carried-how-merged = 已合并
carried-how-split = 已拆分
carried-how-dropped = 不再继续
goal-level-guiding = 总体目标
goal-level-sub = 子目标
goal-level-operative = 行动目标
measure-status-planned = 计划中
measure-status-in_progress = 进行中
measure-status-delayed = 延迟
measure-status-done = 已完成
# Has become a permanent part of the town’s work.
measure-status-established = 已转为长期实施
measure-status-paused = 暂停
measure-status-not_reached = 未实现
measure-status-dropped = 已放弃
measure-status-merged = 已合并
measure-phase-idea = 构想
measure-phase-planning = 规划
measure-phase-implementation = 实施
measure-phase-evaluation = 评估
measure-kind-new = 新增
measure-kind-continued = 继续
measure-kind-permanent = 长期任务
priority-high = 高
priority-medium = 中
priority-low = 低
budget-source-own = 本市
budget-source-state = 联邦州
budget-source-federal = 联邦
budget-source-eu = 欧盟
# Foundations, companies, donors.
budget-source-third = 其他

## Translations

translation-by-human = 人工翻译
translation-by-machine = 机器翻译
translation-by-machine-edited = 机器翻译，人工修改
translation-review-none = 尚未检查
translation-review-native = 已由母语人士检查
# The office that is responsible for the text.
translation-review-office = 已由负责机构检查

## Languages

language-de = 德语
language-de-simple = 简易德语
# German Sign Language.
language-gsg = 德国手语
language-en = 英语
language-fr = 法语
language-es = 西班牙语
language-pl = 波兰语
language-ro = 罗马尼亚语
language-bg = 保加利亚语
language-sq = 阿尔巴尼亚语
language-tr = 土耳其语
language-vi = 越南语
language-so = 索马里语
language-hr = 克罗地亚语
language-bs = 波斯尼亚语
language-uk = 乌克兰语
language-ru = 俄语
language-ar = 阿拉伯语
language-fa = 波斯语
language-prs = 达里语
language-ps = 普什图语
language-kmr = 库尔曼吉语
language-ckb = 索拉尼语
language-ku = 库尔德语
language-ur = 乌尔都语
language-ti = 提格里尼亚语
language-sr = 塞尔维亚语
language-sr-Latn = 塞尔维亚语（拉丁字母）
language-zh-Hans = 中文

## States of Germany

land-BW = 巴登-符腾堡州
land-BY = 巴伐利亚州
land-BE = 柏林
land-BB = 勃兰登堡州
land-HB = 不来梅
land-HH = 汉堡
land-HE = 黑森州
land-MV = 梅克伦堡-前波美拉尼亚州
land-NI = 下萨克森州
land-NW = 北莱茵-威斯特法伦州
land-RP = 莱茵兰-普法尔茨州
land-SL = 萨尔州
land-SN = 萨克森州
land-ST = 萨克森-安哈尔特州
land-SH = 石勒苏益格-荷尔斯泰因州
land-TH = 图林根州

## Public holidays

holiday-new_year = 元旦
holiday-epiphany = 主显节（三王节）
holiday-womens_day = 国际妇女节
holiday-good_friday = 耶稣受难日
holiday-easter_sunday = 复活节星期日
holiday-easter_monday = 复活节星期一
holiday-labour_day = 劳动节
holiday-ascension = 耶稣升天节
holiday-whit_sunday = 圣灵降临节星期日
holiday-whit_monday = 圣灵降临节星期一
holiday-corpus_christi = 基督圣体节
holiday-assumption = 圣母升天节
holiday-world_childrens_day = 世界儿童日
holiday-german_unity = 德国统一日
holiday-reformation = 宗教改革日
holiday-all_saints = 诸圣节
holiday-repentance = 忏悔祈祷日
holiday-christmas = 圣诞节第一天
holiday-boxing_day = 圣诞节第二天
holiday-liberation = 解放日
holiday-uprising_1953 = 1953年起义纪念日

## Obligatory pages

page-role-urgent_help = 紧急帮助
page-role-imprint = 网站法律信息
page-role-privacy = 数据保护
page-role-accessibility_statement = 无障碍声明
page-role-easy_language = 简易语言
page-role-sign_language = 手语
page-role-about = 关于我们
page-role-feedback = 反馈

## How exactly a period is known

precision-year = 精确到年
precision-quarter = 精确到季度
precision-month = 精确到月
precision-day = 精确到日

## Accessibility statement

statement-status-full = 本门户网站符合EN 301 549标准和WCAG 2.2（A级和AA级）的全部要求。
statement-status-partial = 本门户网站符合EN 301 549标准和WCAG 2.2（A级和AA级）的大部分要求。
statement-status-none = 本门户网站尚不符合EN 301 549标准和WCAG 2.2（A级和AA级）的要求。
statement-method-self_assessment = 我们自行评估了本门户网站。
statement-method-external_assessment = 本门户网站由其他机构评估。
barrier-reason-non_compliance = 尚未完成
barrier-reason-disproportionate_burden = 负担过重
barrier-reason-out_of_scope = 不属于规定范围
