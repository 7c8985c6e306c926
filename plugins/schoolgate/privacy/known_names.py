"""With what a Vietnamese name begins, and names that are no child's: of heroes, streets, places."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in re.split(r"[|\n]", text) if one.strip())


FAMILY_NAMES = _words(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương
    đinh lâm phùng mai tô hà tạ cao thái chu châu quách doãn khổng nghiêm lưu lương vi triệu tống thạch
    kiều la lã lại lữ lục mạc ma nông nhữ ninh ông phí phó phương quản quang sầm sử tăng thân thiều thẩm
    thi tiêu tôn trà từ tưởng uông ung văn viên vòng xa yên âu ân bạch bàng bành bế biện bồ ca cam cát
    chung chử cù cung danh diệp diêm dư đàm đàn đan điền điêu đồng đường đới giang giáp giàng hàn hầu
    hình hoa hứa hướng kha khương khuất khúc kim kông lầu lăng liên liễu lò lỗ lộc lù lường mã mạch mạnh
    mẫn mầu mùa ngụy ngọ ngọc nhan nhâm nùng ngân ôn quàng quan sùng sơn tao tất thào thang thập thiệu
    thượng tiết tòng tri trang triều trình trung trưng vàng vừ vù xồng xin y ấu kpă rơ đèo đậu đôn đầu
    bá ba cà cầm chảo chẩu chế chiêm chương công cồ cự dã giả hạ hạng hán huyền hồng khiếu khâu khuê
    ksor lang lạc lèng lềnh lều luân luyện lợi mông mộc nại niê nghị ngũ nguyên nhạc phàn phù phú phúc
    quế sái sìn sằm sĩ tẩn tấn thăng thiên thông tiền tín toàn tông tràng trác trầm ty ưng vạn vầy viêm
    việt vĩnh xuân
    """
)
"""Family names of the Kinh and of other peoples of Việt Nam, in small letters."""

COMMON = _words(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương
    đinh lâm phùng mai tô hà tạ cao thái chu châu quách doãn khổng nghiêm lưu lương triệu tống thạch
    kiều lại lục mạc nông nhữ ninh phí tăng thẩm tôn từ tưởng uông vi bạch đàm diệp đồng giáp giang hứa
    khương khuất khúc kim lò lường quàng sùng thào tòng giàng vàng vừ lã la cù cầm cà bế đậu đèo tiêu
    thân trà
    """
)
"""Those with which a name begins even where nothing before it says that it is one."""

HEROES = _phrases(
    """
    hồ chí minh|nguyễn ái quốc|nguyễn tất thành|nguyễn sinh cung|nguyễn sinh sắc|võ nguyên giáp
    phạm văn đồng|trường chinh|tôn đức thắng|lê duẩn|trần phú|lê hồng phong|nguyễn thị minh khai
    hoàng văn thụ|ngô gia tự|nguyễn văn cừ|hà huy tập|nguyễn văn linh|võ văn kiệt|lê đức thọ
    nguyễn chí thanh|lê khả phiêu|đỗ mười|văn tiến dũng|hoàng quốc việt|nguyễn lương bằng|trần đăng ninh
    lê thanh nghị|nguyễn phú trọng|phan đăng lưu|võ thị sáu|kim đồng|nông văn dền|lý tự trọng|lê văn tám
    vừ a dính|nguyễn văn trỗi|nguyễn bá ngọc|phan đình giót|tô vĩnh diện|bế văn đàn|la văn cầu|cù chính lan
    nguyễn viết xuân|trần can|hoàng văn nô|đặng thùy trâm|nguyễn văn thạc|lê thị hồng gấm|mạc thị bưởi
    út tịch|nguyễn thị út|ngô thị tuyển|kpă klơng|lương thế vinh|lê quý đôn|chu văn an|nguyễn trãi|nguyễn du
    nguyễn bỉnh khiêm|trần hưng đạo|trần quốc tuấn|trần quốc toản|lý thường kiệt|lý thái tổ|lý công uẩn
    lý nam đế|lý chiêu hoàng|ngô quyền|đinh bộ lĩnh|đinh tiên hoàng|lê hoàn|lê đại hành|lê lợi|lê thái tổ
    lê thánh tông|lê lai|nguyễn huệ|nguyễn nhạc|trần nhân tông|trần thái tông|trần thủ độ|trần quang khải
    trần nhật duật|trần khánh dư|trần bình trọng|phạm ngũ lão|yết kiêu|dã tượng|mạc đĩnh chi|mạc đăng dung
    đoàn thị điểm|hồ xuân hương|nguyễn khuyến|nguyễn đình chiểu|nguyễn công trứ|nguyễn trung trực
    nguyễn tri phương|hoàng diệu|hoàng hoa thám|phan bội châu|phan châu trinh|phan chu trinh|phan đình phùng
    trương định|trương công định|nguyễn thái học|lương văn can|trần quý cáp|huỳnh thúc kháng|tô hiến thành
    trương hán siêu|chu mạnh trinh|lê văn hưu|ngô sĩ liên|phạm sư mạnh|phạm hồng thái|nguyễn thượng hiền
    nguyễn trường tộ|tôn thất thuyết|tôn thất tùng|đặng văn ngữ|phạm ngọc thạch|trần đại nghĩa|hồ đắc di
    tạ quang bửu|lương định của|ngô bảo châu|nguyễn văn huyên|tô hoài|nam cao|nguyễn huy tưởng|nguyễn tuân
    tố hữu|xuân diệu|huy cận|nguyễn nhật ánh|phạm hổ|võ quảng|trần đăng khoa|nguyễn đình thi|đoàn giỏi
    ngô tất tố|vũ trọng phụng|thạch lam|vũ tú nam|trần tế xương|văn cao|đỗ nhuận|hoàng vân|phạm tuyên
    trịnh công sơn|phong nhã|hoàng long|hoàng lân|lưu hữu phước|nguyễn phan chánh|tô ngọc vân|bùi xuân phái
    trần văn cẩn|nguyễn gia trí|nguyễn sáng|đào duy từ|đào duy anh|đặng thai mai|hoàng đạo thúy|lê hữu trác
    hải thượng lãn ông|phạm tuân|bạch thái bưởi|bà triệu|triệu thị trinh|hai bà trưng|trưng trắc|trưng nhị
    mai thúc loan|phùng hưng|khúc thừa dụ|dương đình nghệ|triệu quang phục|an dương vương|hùng vương
    hồ quý ly|hồ nguyên trừng|nguyễn ngọc ký|lê văn công|nguyễn hiền|trạng quỳnh|cao bá quát|lê lựu
    lê anh xuân|tô vũ|hà ân
    """
)
"""Persons of history and letters, in small letters: a street, a school or a lesson bears their name."""

PLACES = _phrases(
    """
    hà nội|hà nam|hà tĩnh|hà giang|hà đông|hà tây|hà thành|hà tiên|hà bắc|hồ gươm|hồ tây|hồ hoàn kiếm|hồ chí
    cao bằng|cao lãnh|cao lộc|lâm đồng|thái bình|thái nguyên|thái lan|thái dương|lạng sơn|quảng ninh
    quang trung|đồng nai|đồng tháp|đồng hới|đồng xuân|kim liên|kim sơn|kim mã|kim ngưu|mai châu|mai dịch
    mai động|mai lâm|sơn la|sơn tây|phú thọ|phú yên|phú quốc|phú thị|phú thụy|phúc lợi|phúc đồng|phúc xá
    phúc tân|thạch bàn|thạch thất|thạch cầu|thạch hà|thượng thanh|thượng cát|việt hưng|việt nam|việt bắc
    ngọc lâm|ngọc thụy|ngọc khánh|ngọc hà|ngọc hồi|giang biên|giang cao|cự khối|long biên|bồ đề|gia lâm
    gia thụy|sài đồng|trâu quỳ|đặng xá|đông anh|dương xá|dương quang|dương hà|đình xuyên|đường lâm|đường sắt
    ninh bình|ninh hiệp|ninh thuận|bạch đằng|bạch mai|bạch long|châu á|châu âu|châu phi|châu mỹ|châu úc
    lý sơn|cam ranh|cát bà|cát linh|cát bi|thăng long|thiên an|vĩnh phúc|vĩnh long|vĩnh tuy|trung quốc
    trung thu|trung ương|trung tâm|trung học|trung du|trường sa|trường sơn|hoàng sa|hoàng thành|hoàng mai
    hoàng liên|hoàng cầu|văn miếu|văn giang|văn lâm|văn phòng|văn hóa|văn học|văn nghệ|văn thư|yên bái
    yên viên|yên phong|yên thế|tây hồ|tiền giang|tiền phong|nguyên đán|hồng hà|hồng kông|hàn quốc
    toàn trường|toàn thể|toàn quốc|công an|công đoàn|công ty|công nghệ|công viên|ban giám|ba đình|ba vì
    ba lan|đoàn thanh|đoàn đội|đoàn trường|đoàn kết|đội đoàn|hội đồng|tết trung|xuân mai|xuân quê|liên đội
    liên hợp|liên bang|liên hoan|quan họ|quản lý|phương đông|phương tây|mông cổ|đào xuân|lê la|vàng anh
    hoa kỳ|hoa phượng|hoa hồng|hoa sen|hoa hướng|hoa cúc|hoa mai|hoa đào|hạ long|hạ hòa|tiếng việt|tiếng anh
    tin học|tín dụng|thông tin|thông báo|thông tư|thể dục|mạnh thường|lạc hồng|lạc long|chu sa|chung cư
    chung kết|phó hiệu|phó bí|phó ban|phó chủ|phòng giáo|quang vinh
    """
)
"""Beginnings of places, bodies and festivals that look like the beginnings of names, in small letters."""
