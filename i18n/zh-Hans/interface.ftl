### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = 跳到正文
# Name of the list of links to this page in the other languages.
nav-languages = 选择语言
# Heading of the full list of languages at the foot of the page.
nav-all-languages = 所有语言
nav-main = 主菜单
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = 当前位置
# The home page, first in the path from the home page to this page.
home = 首页
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = 关于本网站
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = 尚未翻译
# $date: the day on which these pages were made.
as-of = 更新日期：{ $date }
# Heading of the list of headings on a long page.
on-this-page = 本页内容
# Label before a date: an office has looked at the facts on this day.
last-checked = 最近核对
# Label before who translated this page.
translation = 翻译
more-information = 更多信息
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = 本网站的菜单和标签由机器翻译，尚未经过母语人士检查。
# Heading over files to keep: a contact card, a calendar entry.
files = 保存和分享
# Before the name of a photographer.
picture-credit = 图片：
yes = 是
not-yet = 尚未
date = 日期
year = 年份
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = 编号
total = 合计
topics = 主题
themes = 跨领域主题

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = 本页尚未翻译。正文使用以下语言：{ $language }。
# $language: name of the language in which a part of the text stands.
notice-partly = 本页有一部分尚未翻译。该部分使用以下语言：{ $language }。
notice-machine = 本译文由机器翻译，未经人工检查。如有疑问，以德语文本为准。
# $date: the last day on which the page was valid.
notice-expired = 本页有效期至{ $date }。内容可能已不准确。
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = 本页最近核对日期：{ $date }。内容可能已不准确。
notice-ended = 此项服务已不再提供。
notice-paused = 此项服务目前暂停。
notice-old-edition = 这是计划的旧版本。现有更新的版本：
notice-cancelled = 本活动已取消。
notice-outdated = 翻译完成后，德语文本有过修改。本译文可能已不准确。
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = 语言：{ $language }

notice-planned = 此项服务正在筹划中，尚未开始。
# Before links to other services, where one has ended or pauses.
notice-alternatives = 您可以改用以下服务：

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from }至{ $to }
# $from and $to: dates.
date-range = { $from }至{ $to }
# $date: since this day.
since-date = 自{ $date }起
# $date: until this day.
until-date = 至{ $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = { $year }年第{ $quarter }季度
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date }（{ $other }）
hours-closed = 不开放
# $name: name of a public holiday.
hours-holiday = 公共假日：{ $name }
hours-open-24 = 全天24小时开放
# $amount: an amount in euros, already written as the language writes it.
money = { $amount }欧元
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = 您在哪方面需要帮助？
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = 您刚来这里吗？请从这里开始：
home-sections = 内容总览
home-events = 近期活动
home-news = 新闻
home-contacts = 在哪里可以得到帮助

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = 按类别选择
events-coming = 近期活动
events-past = 往期活动
events-none-coming = 目前没有计划中的活动。
facet-topic = 主题
facet-audience = 适合哪些人？
facet-language = 可用语言
facet-district = 城区
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = 所有主题
facet-audience-all = 所有人群
facet-language-all = 哪里讲您的语言
facet-district-all = 所有城区
# $count: how many entries the list has.
count-entries = { $count }条
heading-services = 服务
heading-contacts = 联系方式
heading-organisations = 组织
heading-events = 活动
heading-action-fields = 行动领域
heading-goals = 目标
heading-measures = 措施

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = A到Z
letters-summary = 按字母顺序排列的服务、机构、术语等。
# Name of the row of letters; read by screen readers only.
letters-nav = 字母
# Heading over titles that begin with no letter of this language.
letters-other = 其他
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = 查找
search-summary = 这里列出本门户网站的各个页面。请从列表中选择。
# Headings in the list of the whole portal.
list-life_situation = 分步指南
list-service = 服务
list-contact = 机构与咨询
list-event = 活动
list-news = 新闻
list-organisation = 组织
list-term = 官方用语解释
list-plan_edition = 融入计划
list-page = 其他页面
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = 与此主题有关的服务、页面和活动：{ $term }
facet-audience-summary = 面向以下人群的服务、页面和活动：{ $term }
facet-language-summary = 使用以下语言的服务和机构：{ $term }
facet-district-summary = 以下地区的服务、页面和活动：{ $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = 本门户网站的内容，分类方式：{ $kind }

## Services

service-at-a-glance = 要点
# Label before the groups of people a service is for.
service-audience = 适合人群
service-age = 年龄
# $from and $to: years of age.
age-range = { $from }至{ $to }岁
age-from = { $from }岁起
age-to = 至{ $to }岁
cost = 费用
cost-free = 免费
# Label before the languages that staff speak.
languages-spoken = 语言
districts = 城区
# Label: whether one has to sign up for a course or event.
registration = 报名
registration-required = 请先报名。
registration-not-required = 您无需报名。
# $date: last day to sign up.
registration-deadline = 报名截止日期：{ $date }
# Words of a link: to the form by which one signs up.
registration-link = 网上报名
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = 预约
appointment-not-required = 您无需预约。
# Words of a link: to the website where one books an appointment.
appointment-book = 网上预约
deadlines = 期限
service-bring = 需要带什么
service-requirements = 条件
service-steps = 办理流程
service-how-and-where = 如何联系我们
# $room: number or name of a room.
room = 房间：{ $room }
next-steps = 接下来做什么
service-responsible = 由谁负责？
# The organisation that runs a service.
provider = 提供机构
# The office that coordinates a service or an action field.
coordinator = 协调机构
# Label before paragraphs of laws.
law = 法律依据
# Label before measures of the integration plan to which this service belongs.
service-measures = 所属措施

## Contacts and organisations

address = 地址
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = 所在大楼
transit = 交通路线
hours = 开放时间
hours-days = 日期
hours-times = 时间
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = 以下日期时间不同
appointment = 请预约。
accessibility = 无障碍设施
email = 电子邮件
contact-form = 联系表
# Label before the link `contact-form`.
contact-write = 在线留言
website = 网站
messengers = 即时通讯
# Label: what this office or person does.
contact-role = 职责
contact-person = 联系人
contact-services = 此处提供的服务
contacts-in-house = 同一楼内的其他机构
contact-events = 此处举办的活动
part-of-life-situations = 适用于以下情况
organisation-parent = 隶属于
legal-name = 法定名称
# Label before former names of an organisation.
formerly = 曾用名
organisation-since = 成立时间
organisation-leads = 负责以下措施
organisation-partner = 参与以下措施
organisation-children = 下属机构

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }：{ $times }。
# The same for days with other hours than usual.
hours-next-other = { $date }：开放时间有变，{ $times }。
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = 重新开放：{ $date }，{ $time }起。
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date }是公共假日。请事先询问是否开放。
hours-next-unknown = 何时重新开放尚未确定。

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = 现在开放
# $time: a time of day like 16:00.
hours-now-until = 现在开放，至{ $time }
hours-now-closed = 现在不开放
# It opens later on the same day.
hours-now-today = 现在不开放。今天{ $time }开放
# $day: name of a weekday.
hours-now-opens = 现在不开放。{ $day }{ $time }开放

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = 保存联系方式
# Words of a link: a file for the reader's own calendar.
save-event = 添加到日历
# Words of buttons. Keep them short.
share = 分享
# Said after the address of the page was copied, where a device cannot share.
share-copied = 网址已复制
read-aloud = 朗读
read-pause = 暂停
read-stop = 停止

## Life situations: the way step by step

life-steps = 分步指南
# Above steps that can be done at the same time.
life-parallel = 以下事项可以同时办理：
life-services = 相关服务
# $number: number of the step.
step-number = 第{ $number }步
step-optional = 自愿
# Label before the link to the service that helps with this step.
step-service = 了解更多
# Label before the office that is responsible for this step.
step-office = 负责机构

## Events

event-when = 时间
event-where = 地点
event-online = 线上
event-organiser = 主办方
event-over = 本活动已结束。
# Workshops and other parts of an event.
event-sessions = 日程
session-results = 成果
session-measures = 由此产生的措施
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = 尚未实现、将在此讨论的目标
documents = 文件
document = 文件

## Terms: German words explained

term-german = 德语词
term-say = 发音
term-translation = 翻译
term-explanation = 含义
term-synonyms = 其他说法
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = 本页的官方用语

## The integration plan

status = 状态
number-of-measures = 措施
plan-progress = 进展
# Caption of a table: measures counted by their status.
plan-counts = 按状态统计的措施
# Below the table of the action fields of a plan.
plan-shared-measures = 一项措施可以属于多个行动领域，并在每个领域中分别计数。
plan-facts = 关于本计划
# On the card of the edition that is in force.
edition-current = 这是现行版本。
edition-number = 版本
edition-adopted = 通过日期
edition-predecessor = 上一版本
edition-successor = 下一版本
# Label before the date by which the plan has to be decided anew.
edition-renew-due = 重新通过的期限
edition-aligned-with = 依据
guiding-principles = 指导原则
goals-not-reached = 尚未实现的目标
# What was taken over from the edition before.
carried-in = 沿用自上一版本
# What became of the contents of this edition in the next one.
carried-over = 后续情况
carried-from = 之前
carried-how = 变化
carried-to = 现在
papers = 市议会讨论
period = 期间
period-continuous = 持续进行
# Label: who is responsible for a measure or an action field.
lead = 负责方
lead-open = 尚未确定
partners = 合作方
sdg = 可持续发展目标
action-fields = 行动领域
goal-parent = 所属目标
goal-children = 子目标
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = 再次讨论的场合
# A mark: this measure has passed its end without being finished.
measure-late = 逾期
# A remark: nothing was reported about this measure for a long time.
measure-stale = 已有一段时间没有新的进展报告。
phase = 阶段
# Heading of a table of what happened with a measure, newest first.
measure-log = 进展记录
milestones = 里程碑
milestone = 里程碑
milestone-due = 计划
milestone-done = 达成
measure-services = 由此产生的服务
resources = 资源
resources-staff = 人员
budget = 资金
amount = 金额
budget-source = 出资方
budget-secured = 已落实
measure-in-plan = 在融入计划中
measure-kind = 类型
priority = 优先级
# Label before the workshop in which a measure was proposed.
came-from = 产生于
split-from = 拆分自
merged-into = 并入
superseded-by = 已被以下内容取代

## Pages without content

not-found-title = 此页面不存在
not-found-text = 网址可能有误，或页面已移动。请选择您的语言：
moved-title = 此页面已移动
moved-link = 前往新页面

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = 本市的机构、咨询和帮助。中文版。

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = 本页有不对的地方吗？
feedback-link = 报告错误或使用障碍
# Subject of the mail. $title: title of the page.
feedback-subject = 反馈：{ $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = 本声明适用于门户网站“{ $portal }”。
statement-conformity = 本门户网站的无障碍程度如何？
statement-barriers = 哪些内容尚未实现无障碍
# Label before what people can do instead.
statement-alternative = 在此之前
# $date: the day by which a barrier is to be gone.
statement-until = 我们将在{ $date }之前改进。
statement-method = 我们如何检查
# $date: the day of the assessment.
statement-assessed = 本门户网站的检查日期：{ $date }。
# $date: the day on which the statement was looked at last.
statement-reviewed = 本声明的最近审核日期：{ $date }。
statement-feedback = 报告使用障碍
statement-feedback-text = 您在使用中遇到困难吗？请写信给我们。
statement-enforcement = 如果我们的答复没有帮助
statement-enforcement-text = 您可以联系以下机构。这是免费的。

## Inside texts

table-label = 表格
footnotes-title = 注释
footnote-back = 返回正文
alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 注意
alert-caution = 小心

## Videos in sign language

video-sign-language = 德国手语视频
# $length: minutes and seconds like 3:05.
video-length = { $length }分钟
# Words of a link; kind of file, size and length stand behind it.
video-download = 下载视频
# Opens the words of the video as text.
video-transcript = 视频文字内容
# Heading of a list of links.
video-pages = 有手语视频的页面

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }，{ $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name }（公共假日）：请来之前先询问。
# $date: the day from which other hours hold.
hours-from = 自{ $date }起
# Label before what comes after a step.
step-next = 之后

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = 双语显示和打印
# Link on a page to the sheet with German.
sheet-link = 与德语对照显示和打印
# Label before the address of the page, beside its QR code.
sheet-address = 本页网址
sheet-back = 前往该页面
sheet-office = 负责机构
