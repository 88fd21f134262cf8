### Words of the interface: what stands around the content of every portal.
### Translated by a computer; not yet reviewed by a native speaker.
### Comments are for translators. A value in braces is filled in by Lotse; keep it.


## Every page: navigation and the foot

# The first link on every page, for people who use a keyboard or a screen reader.
skip-to-content = Chuyển đến nội dung
# Name of the list of links to this page in the other languages.
nav-languages = Chọn ngôn ngữ
# Heading of the full list of languages at the foot of the page.
nav-all-languages = Tất cả ngôn ngữ
nav-main = Menu chính
# Name of the path from the home page to this page; read by screen readers only.
nav-breadcrumbs = Quý vị đang ở đây
# The home page, first in the path from the home page to this page.
home = Trang chủ
# Heading over imprint, privacy, accessibility statement and the like.
nav-footer = Về trang web này
# Beside a language or a page that is not translated yet. Keep it short.
not-translated = chưa được dịch
# $date: the day on which these pages were made.
as-of = Cập nhật: { $date }
# Heading of the list of headings on a long page.
on-this-page = Trên trang này
# Label before a date: an office has looked at the facts on this day.
last-checked = Kiểm tra lần cuối
# Label before who translated this page.
translation = Bản dịch
more-information = Thông tin thêm
# At the foot of every page, in languages whose labels were translated by a computer.
interface-machine = Các menu và nhãn của trang web này do máy tính dịch. Chưa có người bản ngữ nào kiểm tra.
# Heading over files to keep: a contact card, a calendar entry.
files = Để lưu và chia sẻ
# Before the name of a photographer.
picture-credit = Ảnh:
yes = có
not-yet = chưa
date = Ngày
year = Năm
# Column heading: the number that a plan gives to a goal or a measure, like 3.2.
number = Số
total = Tổng cộng
topics = Chủ đề
themes = Chủ đề xuyên suốt

## Notices above a text

# $language: name of the language in which the text stands.
notice-fallback = Trang này chưa được dịch. Văn bản được viết bằng ngôn ngữ này: { $language }.
# $language: name of the language in which a part of the text stands.
notice-partly = Một phần của trang này chưa được dịch. Phần đó được viết bằng ngôn ngữ này: { $language }.
notice-machine = Bản dịch này do máy tính thực hiện. Chưa có ai kiểm tra. Nếu có chỗ chưa rõ, bản tiếng Đức có giá trị quyết định.
# $date: the last day on which the page was valid.
notice-expired = Trang này có giá trị đến ngày { $date }. Nội dung có thể không còn đúng.
# $date: the day on which the page was last checked; it had to be checked again since then.
notice-overdue = Trang này được kiểm tra lần cuối vào ngày { $date }. Nội dung có thể không còn đúng.
notice-ended = Dịch vụ này không còn nữa.
notice-paused = Dịch vụ này hiện đang tạm ngừng.
notice-old-edition = Đây là phiên bản cũ của kế hoạch. Đã có phiên bản mới hơn:
notice-cancelled = Sự kiện này đã bị hủy.
notice-outdated = Văn bản tiếng Đức đã được thay đổi sau khi dịch. Bản dịch này có thể không còn đúng.
# Beside a title that stands in another language. $language: name of that language.
fallback-language-label = bằng { $language }

notice-planned = Dịch vụ này đang được lên kế hoạch và chưa bắt đầu.
# Before links to other services, where one has ended or pauses.
notice-alternatives = Thay vào đó, quý vị có thể tham khảo:

## Times, days, money

# $from and $to: times of day like 08:00. In right-to-left languages: words, never a bare dash.
time-range = { $from }–{ $to }
# $from and $to: weekdays.
days-range = { $from } đến { $to }
# $from and $to: dates.
date-range = { $from } đến { $to }
# $date: since this day.
since-date = từ { $date }
# $date: until this day.
until-date = đến { $date }
# $quarter: number of a quarter of the year, 1 to 4; $year: a year like 2026.
date-quarter = quý { $quarter } năm { $year }
# A date in two calendars. $date: the date as in Germany; $other: the same day in the other calendar, like the Persian.
date-other-calendar = { $date } ({ $other })
hours-closed = đóng cửa
# $name: name of a public holiday.
hours-holiday = Ngày lễ: { $name }
hours-open-24 = mở cửa 24 giờ mỗi ngày
# $amount: an amount in euros, already written as the language writes it.
money = { $amount } €
# $number: a share in percent, already written as the language writes it.
percent = { $number }%
# $size: how large a file is, in megabytes, already written as the language writes it.
file-size = { $size } MB

## Home page

# Heading over the links to the seven life situations (first days, residence, work …).
home-life-situations = Quý vị cần giúp đỡ về việc gì?
# Before a big link to the life situation of the first days, at the head of the home page.
home-start = Quý vị mới đến đây? Hãy bắt đầu từ đây:
home-sections = Tổng quan
home-events = Sự kiện sắp tới
home-news = Tin tức
home-contacts = Nơi quý vị được giúp đỡ

## Lists

# Heading over links to lists by topic, audience, district.
section-facets = Chọn theo
events-coming = Sự kiện sắp tới
events-past = Sự kiện đã qua
events-none-coming = Hiện chưa có sự kiện nào được lên kế hoạch.
facet-topic = Chủ đề
facet-audience = Dành cho ai?
facet-language = Ngôn ngữ được sử dụng
facet-district = Khu vực
# Headings of the lists of all topics, groups of people and districts.
facet-topic-all = Tất cả chủ đề
facet-audience-all = Tất cả các nhóm
facet-language-all = Nơi có người nói ngôn ngữ của quý vị
facet-district-all = Tất cả khu vực
# $count: how many entries the list has.
count-entries = { $count } mục
heading-services = Dịch vụ
heading-contacts = Liên hệ
heading-organisations = Tổ chức
heading-events = Sự kiện
heading-action-fields = Lĩnh vực hành động
heading-goals = Mục tiêu
heading-measures = Biện pháp

## The whole portal as lists

# Title of the list of everything in the order of the alphabet.
letters-title = Từ A đến Z
letters-summary = Dịch vụ, cơ quan, thuật ngữ và nội dung khác theo thứ tự chữ cái.
# Name of the row of letters; read by screen readers only.
letters-nav = Chữ cái
# Heading over titles that begin with no letter of this language.
letters-other = Khác
# Title of the page that lists the whole portal, and a link in the head of every page.
search-title = Tìm kiếm
search-summary = Đây là các trang của cổng thông tin này. Hãy chọn từ danh sách.
# Headings in the list of the whole portal.
list-life_situation = Từng bước một
list-service = Dịch vụ
list-contact = Cơ quan và tư vấn
list-event = Sự kiện
list-news = Tin tức
list-organisation = Tổ chức
list-term = Giải thích thuật ngữ hành chính
list-plan_edition = Kế hoạch hội nhập
list-page = Các trang khác
# What search engines show below the title of a prepared list. $term: a topic, a group of people, a district.
facet-topic-summary = Dịch vụ, trang và sự kiện về chủ đề này: { $term }
facet-audience-summary = Dịch vụ, trang và sự kiện dành cho: { $term }
facet-language-summary = Dịch vụ và cơ quan dùng ngôn ngữ này: { $term }
facet-district-summary = Dịch vụ, trang và sự kiện tại: { $term }
# What search engines show below the title of the page of all topics, groups or districts. $kind: that title.
facet-all-summary = Cổng thông tin, sắp xếp theo: { $kind }

## Services

service-at-a-glance = Thông tin chính
# Label before the groups of people a service is for.
service-audience = Dành cho ai
service-age = Độ tuổi
# $from and $to: years of age.
age-range = từ { $from } đến { $to } tuổi
age-from = từ { $from } tuổi
age-to = đến { $to } tuổi
cost = Chi phí
cost-free = miễn phí
# Label before the languages that staff speak.
languages-spoken = Ngôn ngữ
districts = Khu vực
# Label: whether one has to sign up for a course or event.
registration = Đăng ký
registration-required = Vui lòng đăng ký trước.
registration-not-required = Quý vị không cần đăng ký.
# $date: last day to sign up.
registration-deadline = Hạn đăng ký: ngày { $date }
# Words of a link: to the form by which one signs up.
registration-link = Đăng ký trực tuyến
# Label: whether an office asks for an appointment; the text is `appointment` or the next one.
appointment-label = Lịch hẹn
appointment-not-required = Quý vị không cần đặt lịch hẹn.
# Words of a link: to the website where one books an appointment.
appointment-book = Đặt lịch hẹn trực tuyến
deadlines = Thời hạn
service-bring = Cần mang theo
service-requirements = Điều kiện
service-steps = Cách thực hiện
service-how-and-where = Cách liên hệ với chúng tôi
# $room: number or name of a room.
room = Phòng { $room }
next-steps = Các bước tiếp theo
service-responsible = Ai phụ trách?
# The organisation that runs a service.
provider = Đơn vị cung cấp
# The office that coordinates a service or an action field.
coordinator = Đơn vị điều phối
# Label before paragraphs of laws.
law = Cơ sở pháp lý
# Label before measures of the integration plan to which this service belongs.
service-measures = Thuộc về

## Contacts and organisations

address = Địa chỉ
# Label before the link to the house in which an office is: „Im Haus: Integrationszentrum“.
located-at = Trong tòa nhà
transit = Cách đi đến
hours = Giờ mở cửa
hours-days = Ngày
hours-times = Giờ
# Holidays and other days with other opening hours, in the next sixty days.
hours-exceptions = Những ngày này giờ mở cửa khác
appointment = Vui lòng đặt lịch hẹn.
accessibility = Tiếp cận cho người khuyết tật
email = Email
contact-form = Biểu mẫu liên hệ
# Label before the link `contact-form`.
contact-write = Gửi tin trực tuyến
website = Trang web
messengers = Ứng dụng nhắn tin
# Label: what this office or person does.
contact-role = Nhiệm vụ
contact-person = Người liên hệ
contact-services = Dịch vụ tại đây
contacts-in-house = Cũng ở tòa nhà này
contact-events = Sự kiện tại đây
part-of-life-situations = Giúp ích trong các hoàn cảnh này
organisation-parent = Thuộc về
legal-name = Tên pháp lý
# Label before former names of an organisation.
formerly = Tên trước đây
organisation-since = Hoạt động từ
organisation-leads = Chịu trách nhiệm về các biện pháp này
organisation-partner = Tham gia các biện pháp này
organisation-children = Bao gồm

## Open on which day

# What holds on one day or from one day to another. $date: the day, or “$from to $to”; $times: times, or “closed”.
hours-next-day = { $date }: { $times }.
# The same for days with other hours than usual.
hours-next-other = { $date }: giờ mở cửa khác, { $times }.
# After days on which it is closed. $date: a day with its weekday; $time: a time of day like 08:00.
hours-next-opens = Mở cửa lại: { $date }, từ { $time }.
# $date: a public holiday on which nobody knows whether it is open.
hours-next-unsure = { $date } là ngày lễ. Vui lòng hỏi trước xem có mở cửa không.
hours-next-unknown = Hiện chưa biết khi nào mở cửa lại.

## Open now: words that a script fills in while the page is read. Keep them short.

hours-now-open = Đang mở cửa
# $time: a time of day like 16:00.
hours-now-until = Đang mở cửa đến { $time }
hours-now-closed = Đang đóng cửa
# It opens later on the same day.
hours-now-today = Đang đóng cửa. Mở cửa hôm nay lúc { $time }
# $day: name of a weekday.
hours-now-opens = Đang đóng cửa. Mở cửa { $day }, { $time }

## Card and calendar files, sharing, reading aloud

# Words of a link: a file with address and phone numbers for the phone's own list.
save-contact = Lưu liên hệ
# Words of a link: a file for the reader's own calendar.
save-event = Thêm vào lịch
# Words of buttons. Keep them short.
share = Chia sẻ
# Said after the address of the page was copied, where a device cannot share.
share-copied = Đã sao chép địa chỉ
read-aloud = Đọc to
read-pause = Tạm dừng
read-stop = Dừng

## Life situations: the way step by step

life-steps = Từng bước một
# Above steps that can be done at the same time.
life-parallel = Quý vị có thể làm những việc này cùng lúc:
life-services = Dịch vụ phù hợp
# $number: number of the step.
step-number = Bước { $number }
step-optional = không bắt buộc
# Label before the link to the service that helps with this step.
step-service = Thông tin thêm về việc này
# Label before the office that is responsible for this step.
step-office = Nơi phụ trách

## Events

event-when = Khi nào
event-where = Ở đâu
event-online = Trực tuyến
event-organiser = Đơn vị tổ chức
event-over = Sự kiện này đã kết thúc.
# Workshops and other parts of an event.
event-sessions = Chương trình
session-results = Kết quả
session-measures = Những gì đã hình thành từ đây
# Goals of the plan that were not reached and are to be discussed at this event.
event-carried-goals = Các mục tiêu chưa đạt sẽ được thảo luận tại đây
documents = Tài liệu
document = Tài liệu

## Terms: German words explained

term-german = Từ tiếng Đức
term-say = Phát âm
term-translation = Bản dịch
term-explanation = Nghĩa là gì
term-synonyms = Các từ đồng nghĩa
# Heading of the list, below a text, of the German words in it that are explained in this portal.
terms-on-page = Thuật ngữ hành chính trên trang này

## The integration plan

status = Tình trạng
number-of-measures = Biện pháp
plan-progress = Tiến độ
# Caption of a table: measures counted by their status.
plan-counts = Biện pháp theo tình trạng
# Below the table of the action fields of a plan.
plan-shared-measures = Một biện pháp có thể thuộc nhiều lĩnh vực hành động. Khi đó, biện pháp này được tính trong từng lĩnh vực.
plan-facts = Về kế hoạch này
# On the card of the edition that is in force.
edition-current = Đây là phiên bản hiện hành.
edition-number = Phiên bản
edition-adopted = Ngày thông qua
edition-predecessor = Phiên bản trước
edition-successor = Phiên bản tiếp theo
# Label before the date by which the plan has to be decided anew.
edition-renew-due = Hạn thông qua lại
edition-aligned-with = Dựa theo
guiding-principles = Nguyên tắc chỉ đạo
goals-not-reached = Mục tiêu chưa đạt
# What was taken over from the edition before.
carried-in = Tiếp nhận từ phiên bản trước
# What became of the contents of this edition in the next one.
carried-over = Những nội dung này sau đó ra sao
carried-from = Trước đây
carried-how = Điều đã xảy ra
carried-to = Hiện nay
papers = Thảo luận tại hội đồng thành phố
period = Thời gian
period-continuous = liên tục
# Label: who is responsible for a measure or an action field.
lead = Phụ trách
lead-open = chưa quyết định
partners = Đối tác
sdg = Mục tiêu phát triển bền vững
action-fields = Lĩnh vực hành động
goal-parent = Thuộc mục tiêu
goal-children = Mục tiêu con
# Label before an event: a goal that was not reached is taken up there again.
goal-carried-to = Sẽ được thảo luận lại tại
# A mark: this measure has passed its end without being finished.
measure-late = chậm tiến độ
# A remark: nothing was reported about this measure for a long time.
measure-stale = Đã lâu không có thông tin mới về biện pháp này.
phase = Giai đoạn
# Heading of a table of what happened with a measure, newest first.
measure-log = Diễn biến
milestones = Các mốc quan trọng
milestone = Mốc quan trọng
milestone-due = Theo kế hoạch
milestone-done = Đã đạt
measure-services = Dịch vụ hình thành từ biện pháp này
resources = Nguồn lực
resources-staff = Nhân sự
budget = Kinh phí
amount = Số tiền
budget-source = Bên chi trả
budget-secured = Đã bảo đảm
measure-in-plan = Trong kế hoạch hội nhập
measure-kind = Loại
priority = Mức ưu tiên
# Label before the workshop in which a measure was proposed.
came-from = Xuất phát từ
split-from = Tách ra từ
merged-into = Gộp vào
superseded-by = Được thay thế bằng

## Pages without content

not-found-title = Trang này không tồn tại
not-found-text = Có thể địa chỉ bị sai hoặc trang đã được chuyển đi. Hãy chọn ngôn ngữ của quý vị:
moved-title = Trang này đã được chuyển đi
moved-link = Đến trang mới

## The first page, where people choose their language

# On the first page, below the name of this language: what the portal offers. One short sentence that says the language, too.
chooser-sentence = Cơ quan, tư vấn và hỗ trợ trong thành phố. Bằng tiếng Việt.

## Feedback on a page

# Before the next link, at the end of every page.
feedback-title = Có điều gì chưa đúng trên trang này?
feedback-link = Báo lỗi hoặc rào cản
# Subject of the mail. $title: title of the page.
feedback-subject = Góp ý: { $title }

## Accessibility statement, made from the facts of its page

# $portal: name of the portal.
statement-applies = Tuyên bố này áp dụng cho cổng thông tin { $portal }.
statement-conformity = Cổng thông tin dễ tiếp cận đến mức nào?
statement-barriers = Những gì chưa dễ tiếp cận
# Label before what people can do instead.
statement-alternative = Trong thời gian chờ
# $date: the day by which a barrier is to be gone.
statement-until = Chúng tôi sẽ thay đổi điều này chậm nhất vào ngày { $date }.
statement-method = Cách chúng tôi kiểm tra
# $date: the day of the assessment.
statement-assessed = Cổng thông tin đã được kiểm tra vào ngày { $date }.
# $date: the day on which the statement was looked at last.
statement-reviewed = Tuyên bố này được xem xét lần cuối vào ngày { $date }.
statement-feedback = Báo rào cản
statement-feedback-text = Quý vị gặp khó khăn ở đâu đó? Hãy viết cho chúng tôi.
statement-enforcement = Nếu câu trả lời của chúng tôi không giúp được quý vị
statement-enforcement-text = Khi đó, quý vị có thể liên hệ với cơ quan này. Việc này miễn phí.

## Inside texts

table-label = Bảng
footnotes-title = Chú thích
footnote-back = Quay lại văn bản
alert-note = Lưu ý
alert-tip = Mẹo
alert-important = Quan trọng
alert-warning = Chú ý
alert-caution = Cẩn thận

## Videos in sign language

video-sign-language = Video bằng ngôn ngữ ký hiệu Đức
# $length: minutes and seconds like 3:05.
video-length = { $length } phút
# Words of a link; kind of file, size and length stand behind it.
video-download = Tải video xuống
# Opens the words of the video as text.
video-transcript = Nội dung video bằng văn bản
# Heading of a list of links.
video-pages = Các trang có video bằng ngôn ngữ ký hiệu

## Dates and steps

# $date: a day with its weekday; $time: a time of day like 17:00.
date-time = { $date }, { $time }
# $name: name of a public holiday on which nobody knows whether it is open.
hours-holiday-unsure = { $name } (ngày lễ): vui lòng hỏi trước khi đến.
# $date: the day from which other hours hold.
hours-from = Từ ngày { $date }
# Label before what comes after a step.
step-next = Sau đó

## Bilingual sheet: a page in two languages side by side, for a talk and for printing

# On the German page, before the names of the other languages.
sheet-languages = Hiển thị và in bằng hai ngôn ngữ
# Link on a page to the sheet with German.
sheet-link = Hiển thị và in song song với tiếng Đức
# Label before the address of the page, beside its QR code.
sheet-address = Trang này trên internet
sheet-back = Quay lại trang
sheet-office = Cơ quan phụ trách
