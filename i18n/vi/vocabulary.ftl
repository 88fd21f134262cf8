### Words for the values of closed vocabularies: one message per value, `<vocabulary>-<value>`.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Types of pages; `.plural` is the heading of a list

type-service = Dịch vụ
    .plural = Dịch vụ
type-contact = Liên hệ
    .plural = Liên hệ
type-organisation = Tổ chức
    .plural = Tổ chức
type-life_situation = Hoàn cảnh sống
    .plural = Hoàn cảnh sống
type-event = Sự kiện
    .plural = Sự kiện
type-news = Tin tức
    .plural = Tin tức
type-page = Trang
    .plural = Trang
type-section = Mục
    .plural = Mục
type-term = Thuật ngữ
    .plural = Thuật ngữ
type-plan_edition = Kế hoạch hội nhập
    .plural = Kế hoạch hội nhập
type-action_field = Lĩnh vực hành động
    .plural = Lĩnh vực hành động
type-goal = Mục tiêu
    .plural = Mục tiêu
type-measure = Biện pháp
    .plural = Biện pháp
type-indicator = Chỉ số
    .plural = Chỉ số
type-report = Báo cáo
    .plural = Báo cáo
type-programme = Chương trình tài trợ
    .plural = Chương trình tài trợ
type-recommendation = Khuyến nghị
    .plural = Khuyến nghị

## Services

service-kind-advice = Tư vấn
service-kind-course = Khóa học
service-kind-authority = Cơ quan nhà nước
# Meeting other people, getting to know one another.
service-kind-encounter = Gặp gỡ và giao lưu
service-kind-leisure = Giải trí
service-kind-online = Trực tuyến
service-kind-interpreting = Phiên dịch
service-kind-childcare = Trông trẻ
# Learning companions, volunteers who accompany somebody.
service-kind-mentoring = Đồng hành hỗ trợ
audience-all_residents = Mọi người trong thành phố
audience-newcomers = Người mới đến
audience-refugees = Người tị nạn
audience-families = Gia đình
audience-parents = Cha mẹ
audience-children = Trẻ em
audience-young_people = Thanh thiếu niên
audience-women = Phụ nữ
audience-men = Nam giới
audience-older_people = Người cao tuổi
audience-workers = Người đang đi làm
audience-jobseekers = Người tìm việc
audience-students = Sinh viên
audience-volunteers = Tình nguyện viên
audience-employers = Người sử dụng lao động
audience-people_with_disabilities = Người khuyết tật
audience-professionals = Nhân viên tư vấn và cơ quan
service-status-active = đang hoạt động
service-status-paused = tạm ngừng
service-status-ended = đã kết thúc
service-status-planned = đang lên kế hoạch
# How a language is offered.
language-how-spoken = nói trực tiếp
language-how-interpreter = có phiên dịch
language-how-written = bằng văn bản
channel-kind-visit = Trực tiếp
channel-kind-phone = Qua điện thoại
channel-kind-web = Trực tuyến
channel-kind-mail = Qua email
channel-kind-app = Qua ứng dụng

## Contacts

phone-kind-office = văn phòng
phone-kind-mobile = di động
phone-kind-hotline = đường dây nóng
phone-kind-fax = fax
messenger-kind-whatsapp = WhatsApp
messenger-kind-signal = Signal
messenger-kind-telegram = Telegram
accessibility-feature-step_free_entrance = Lối vào không có bậc
accessibility-feature-lift = Thang máy
accessibility-feature-accessible_toilet = Nhà vệ sinh cho người khuyết tật
accessibility-feature-accessible_parking = Chỗ đậu xe cho người khuyết tật
accessibility-feature-induction_loop = Vòng cảm ứng cho máy trợ thính
# Tactile paving and the like for people who do not see.
accessibility-feature-guide_system = Hệ thống dẫn đường cho người mù
accessibility-feature-assistance_dogs = Được mang theo chó hỗ trợ
# The answer to whether a place has such a feature.
degree-yes = có
degree-no = không
degree-partly = một phần
organisation-kind-municipal = Cơ quan thành phố
organisation-kind-state = Cơ quan bang
organisation-kind-federal = Cơ quan liên bang
organisation-kind-welfare_association = Hiệp hội phúc lợi xã hội
organisation-kind-association = Hội
organisation-kind-migrant_organisation = Tổ chức của người nhập cư
organisation-kind-company = Doanh nghiệp
organisation-kind-school = Trường học
organisation-kind-other = Khác

## Life situations

legal-area-residence = Luật cư trú
legal-area-social = Luật xã hội
legal-area-employment = Luật lao động
legal-area-family = Luật gia đình
legal-area-education = Giáo dục
legal-area-health = Sức khỏe
legal-area-housing = Nhà ở

## Events

event-kind-conference = Hội nghị
event-kind-committee = Cuộc họp ủy ban
event-kind-course_date = Buổi học
event-kind-meeting = Buổi gặp mặt
event-status-scheduled = sẽ diễn ra
event-status-cancelled = đã hủy
event-status-postponed = đã hoãn
event-status-moved_online = nay tổ chức trực tuyến

## The integration plan

edition-status-draft = bản thảo
edition-status-consultation = đang thảo luận
edition-status-working_paper = tài liệu làm việc
edition-status-adopted = đã thông qua
edition-status-replaced = đã được thay thế
# What became of a goal or a measure in the next edition.
carried-how-continued = được tiếp tục
carried-how-merged = được gộp lại
carried-how-split = được tách ra
carried-how-dropped = không tiếp tục
goal-level-guiding = Mục tiêu định hướng
goal-level-sub = Mục tiêu con
goal-level-operative = Mục tiêu hành động
measure-status-planned = đã lên kế hoạch
measure-status-in_progress = đang thực hiện
measure-status-delayed = bị chậm
measure-status-done = đã hoàn thành
# Has become a permanent part of the town’s work.
measure-status-established = duy trì lâu dài
measure-status-paused = tạm dừng
measure-status-not_reached = chưa đạt
measure-status-dropped = đã từ bỏ
measure-status-merged = được gộp lại
measure-phase-idea = Ý tưởng
measure-phase-planning = Lập kế hoạch
measure-phase-implementation = Thực hiện
measure-phase-evaluation = Đánh giá
measure-kind-new = mới
measure-kind-continued = được tiếp tục
measure-kind-permanent = nhiệm vụ thường xuyên
priority-high = cao
priority-medium = trung bình
priority-low = thấp
budget-source-own = Thành phố
budget-source-state = Bang
budget-source-federal = Liên bang
budget-source-eu = Liên minh châu Âu
# Foundations, companies, donors.
budget-source-third = Bên khác

## Translations

translation-by-human = do người dịch
translation-by-machine = do máy tính dịch
translation-by-machine-edited = do máy tính dịch, có người chỉnh sửa
translation-review-none = chưa được kiểm tra
translation-review-native = đã được người bản ngữ kiểm tra
# The office that is responsible for the text.
translation-review-office = đã được cơ quan phụ trách kiểm tra

## Languages

language-de = tiếng Đức
language-de-simple = tiếng Đức dễ hiểu
# German Sign Language.
language-gsg = ngôn ngữ ký hiệu Đức
language-en = tiếng Anh
language-fr = tiếng Pháp
language-es = tiếng Tây Ban Nha
language-pl = tiếng Ba Lan
language-ro = tiếng Rumani
language-bg = tiếng Bulgaria
language-sq = tiếng Albania
language-tr = tiếng Thổ Nhĩ Kỳ
language-vi = tiếng Việt
language-so = tiếng Somali
language-hr = tiếng Croatia
language-bs = tiếng Bosnia
language-uk = tiếng Ukraina
language-ru = tiếng Nga
language-ar = tiếng Ả Rập
language-fa = tiếng Ba Tư (Farsi)
language-prs = tiếng Dari
language-ps = tiếng Pashto
language-kmr = tiếng Kurmanji
language-ckb = tiếng Sorani
language-ku = tiếng Kurd
language-ur = tiếng Urdu
language-ti = tiếng Tigrinya
language-sr = tiếng Serbia
language-sr-Latn = tiếng Serbia (chữ Latinh)
language-zh-Hans = tiếng Trung

## States of Germany

land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen

## Public holidays

holiday-new_year = Tết Dương lịch
holiday-epiphany = Lễ Hiển Linh (Lễ Ba Vua)
holiday-womens_day = Ngày Quốc tế Phụ nữ
holiday-good_friday = Thứ Sáu Tuần Thánh
holiday-easter_sunday = Chủ nhật Phục Sinh
holiday-easter_monday = Thứ Hai Phục Sinh
holiday-labour_day = Ngày Quốc tế Lao động
holiday-ascension = Lễ Thăng Thiên
holiday-whit_sunday = Chủ nhật Hiện Xuống
holiday-whit_monday = Thứ Hai Hiện Xuống
holiday-corpus_christi = Lễ Mình Máu Thánh Chúa
holiday-assumption = Lễ Đức Mẹ Lên Trời
holiday-world_childrens_day = Ngày Trẻ em Thế giới
holiday-german_unity = Ngày Thống nhất nước Đức
holiday-reformation = Ngày Cải cách Tôn giáo
holiday-all_saints = Lễ Các Thánh
holiday-repentance = Ngày Sám hối và Cầu nguyện
holiday-christmas = Giáng Sinh, ngày thứ nhất
holiday-boxing_day = Giáng Sinh, ngày thứ hai
holiday-liberation = Ngày Giải phóng
holiday-uprising_1953 = Ngày kỷ niệm cuộc nổi dậy năm 1953

## Obligatory pages

page-role-urgent_help = Trợ giúp khẩn cấp
page-role-imprint = Thông tin pháp lý
page-role-privacy = Bảo vệ dữ liệu
page-role-accessibility_statement = Tuyên bố về khả năng tiếp cận
page-role-easy_language = Ngôn ngữ dễ hiểu
page-role-sign_language = Ngôn ngữ ký hiệu
page-role-about = Về chúng tôi
page-role-feedback = Góp ý

## How exactly a period is known

precision-year = chính xác đến năm
precision-quarter = chính xác đến quý
precision-month = chính xác đến tháng
precision-day = chính xác đến ngày

## Accessibility statement

statement-status-full = Cổng thông tin đáp ứng mọi yêu cầu của tiêu chuẩn EN 301 549 và WCAG 2.2, mức A và AA.
statement-status-partial = Cổng thông tin đáp ứng phần lớn yêu cầu của tiêu chuẩn EN 301 549 và WCAG 2.2, mức A và AA.
statement-status-none = Cổng thông tin chưa đáp ứng các yêu cầu của tiêu chuẩn EN 301 549 và WCAG 2.2, mức A và AA.
statement-method-self_assessment = Chúng tôi tự đánh giá cổng thông tin.
statement-method-external_assessment = Một đơn vị khác đã đánh giá cổng thông tin.
barrier-reason-non_compliance = chưa thực hiện
barrier-reason-disproportionate_burden = gánh nặng quá mức
barrier-reason-out_of_scope = không thuộc phạm vi quy định
