### Words of this portal alone: its name, topics, districts and themes. A town replaces them with its own.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.

portal-name = Chào mừng đến Hafenstadt
portal-tagline = Hỗ trợ, tư vấn và nơi gặp gỡ cho mọi người trong thành phố chúng ta

## Links of the town at the foot of every page

footer-town = Thành phố Hafenstadt
footer-appointments = Lịch hẹn tại tòa thị chính

## Topics of services and pages

topic-registration = Đăng ký cư trú và giấy tờ tùy thân
topic-residence = Cư trú
topic-german = Học tiếng Đức
topic-work = Việc làm và học nghề
topic-housing = Nhà ở
topic-school = Trường học và nhà trẻ
topic-health = Sức khỏe
topic-family = Gia đình
topic-advice = Tư vấn
topic-leisure = Giải trí và thể thao
topic-volunteering = Tham gia và tình nguyện
topic-rights = Quyền lợi và bảo vệ khỏi phân biệt đối xử

## Districts of the town; `alle` is the whole town

district-mitte = Mitte
district-hafen = Hafen
district-nordstadt = Nordstadt
district-suedstadt = Südstadt
district-werder = Werder
district-alle = Toàn thành phố

## Themes that run across the fields of the integration plan

theme-civil_society = Xã hội dân sự
theme-anti_racism = Chống phân biệt chủng tộc
theme-neighbourhood = Láng giềng
theme-participation = Tham gia và cùng quyết định
theme-digital = Chuyển đổi số
theme-women = Phụ nữ
