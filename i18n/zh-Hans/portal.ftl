### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = 欢迎来到哈芬施塔特
portal-tagline = 为我们城市的所有人提供帮助、咨询和交流场所

## Links of the town at the foot of every page

footer-town = 哈芬施塔特市
footer-appointments = 市政厅预约

## Topics of services and pages

topic-registration = 登记与证件
topic-residence = 居留
topic-german = 学习德语
topic-work = 工作与职业培训
topic-housing = 住房
topic-school = 学校与幼儿园
topic-health = 健康
topic-family = 家庭
topic-advice = 咨询
topic-leisure = 休闲与体育
topic-volunteering = 参与和志愿服务
topic-rights = 权利与反歧视保护

## Districts of the town; `alle` is the whole town

district-mitte = 米特（Mitte）
district-hafen = 哈芬（Hafen）
district-nordstadt = 诺德施塔特（Nordstadt）
district-suedstadt = 聚德施塔特（Südstadt）
district-werder = 韦尔德（Werder）
district-alle = 全市

## Themes that run across the fields of the integration plan

theme-civil_society = 公民社会
theme-anti_racism = 反对种族主义
theme-neighbourhood = 邻里
theme-participation = 参与和共同决策
theme-digital = 数字化
theme-women = 女性
