"""Words that are often mistaken for others: each syllable is Vietnamese, the word is not the one meant.

``PHRASES`` are wrong words of one to three syllables with the right ones. ``UNLESS`` names neighbours beside
which the same syllables are right: ``-x`` before them, ``x`` after them ("lịch sử lý thú", "nghĩ học sinh").
"""

from __future__ import annotations

_PAIRS = """
xuất xắc=xuất sắc; suất sắc=xuất sắc; sử lý=xử lý; sử lí=xử lí; sử phạt=xử phạt; sử trí=xử trí
xử dụng=sử dụng; sữ dụng=sử dụng; đối sử=đối xử; cư sử=cư xử; sử sự=xử sự; ứng sử=ứng xử
lịch sữ=lịch sử; bổ xung=bổ sung; sung quanh=xung quanh; sung phong=xung phong; sứng đáng=xứng đáng
xứ mệnh=sứ mệnh; sâm nhập=xâm nhập; xa sút=sa sút; xơ kết=sơ kết; xắp xếp=sắp xếp; sắp sếp=sắp xếp
xắp tới=sắp tới; sâu xắc=sâu sắc; xáng tạo=sáng tạo; sạch xẽ=sạch sẽ; sạch sẻ=sạch sẽ; xôi nổi=sôi nổi
sôi nỗi=sôi nổi; xinh hoạt=sinh hoạt; xinh động=sinh động; xuy nghĩ=suy nghĩ; suôn xẻ=suôn sẻ
san xẻ=san sẻ; chia sẽ=chia sẻ; bám xát=bám sát; cọ sát=cọ xát; xác xao=xác sao; sản suất=sản xuất
xản xuất=sản xuất; đề suất=đề xuất; năng xuất=năng suất; hiệu xuất=hiệu suất; xuất ăn=suất ăn
xuất quà=suất quà; xuất học bổng=suất học bổng; sơ xuất=sơ suất; xúc tích=súc tích; sáng lạng=xán lạn
sáng lạn=xán lạn; sán lạng=xán lạn; sán lạn=xán lạn; chuẩn đoán=chẩn đoán; chuẫn đoán=chẩn đoán
thăm quan=tham quan; đọc giả=độc giả; vô hình chung=vô hình trung; vô hình dung=vô hình trung
tựu chung=tựu trung; tựu chường=tựu trường; lãng mạng=lãng mạn; khan trang=khang trang
nghĩ học=nghỉ học; nghĩ lễ=nghỉ lễ; nghĩ hè=nghỉ hè; nghĩ mát=nghỉ mát; nghĩ ngơi=nghỉ ngơi
nghĩ hưu=nghỉ hưu; nghĩ việc=nghỉ việc; nghĩ phép=nghỉ phép; nghĩ dưỡng=nghỉ dưỡng; nghĩ trưa=nghỉ trưa
nghĩ tết=nghỉ Tết; nghĩ ốm=nghỉ ốm; nghỉ ngợi=nghĩ ngợi; suy nghỉ=suy nghĩ; nghỉa=nghĩa; nghỉ lể=nghỉ lễ
lể=lễ; kỹ luật=kỷ luật; kỹ niệm=kỷ niệm; kỷ năng=kỹ năng; kỷ thuật=kỹ thuật; thế kỹ=thế kỷ
bão đảm=bảo đảm; bão vệ=bảo vệ; cơn bảo=cơn bão; bảo lụt=bão lụt; cũng cố=củng cố; củng như=cũng như
củng là=cũng là; củng có=cũng có; củng được=cũng được; vẻ tranh=vẽ tranh; thi vẻ=thi vẽ; vui vẽ=vui vẻ
mới mẽ=mới mẻ; mạnh mẻ=mạnh mẽ; chặt chẻ=chặt chẽ; chặc chẽ=chặt chẽ; lặng lẻ=lặng lẽ; khõe=khỏe
bồi dưởng=bồi dưỡng; dinh dưởng=dinh dưỡng; nuôi dưởng=nuôi dưỡng; ảnh hưỡng=ảnh hưởng
hưỡng ứng=hưởng ứng; phần thưỡng=phần thưởng; khen thưỡng=khen thưởng; hiệu trưỡng=hiệu trưởng
lớp trưỡng=lớp trưởng; đội trưỡng=đội trưởng; tổ trưỡng=tổ trưởng; trưỡng thành=trưởng thành
tư tưỡng=tư tưởng; tượng tượng=tưởng tượng; nhửng=những; mổi=mỗi; giử=giữ; gữi=gửi
dử trật tự=giữ trật tự; dử gìn=giữ gìn; gìn dữ=gìn giữ; dử liệu=dữ liệu; sẳn=sẵn; cãm=cảm; lổi=lỗi
kiễm=kiểm; tuyễn=tuyển; điễm=điểm; dẩn=dẫn; diển=diễn; chuẫn=chuẩn; quã=quả; biễu=biểu; hiễu=hiểu
thễ=thể; tỗ chức=tổ chức; giúp đở=giúp đỡ; dúp đỡ=giúp đỡ; đở đần=đỡ đần; vổ tay=vỗ tay; nổ lực=nỗ lực
nỗi bật=nổi bật; nỗi tiếng=nổi tiếng; nổi buồn=nỗi buồn; nổi niềm=nỗi niềm; đả hoàn thành=đã hoàn thành
đả được=đã được; đả có=đã có; đả tổ chức=đã tổ chức; đả tham gia=đã tham gia; đả diễn ra=đã diễn ra
vẩn còn=vẫn còn; vẩn là=vẫn là; vẩn có=vẫn có; vẩn được=vẫn được; vẩn đạt=vẫn đạt
trãi nghiệm=trải nghiệm; trãi qua=trải qua; trãi dài=trải dài; đãng viên=đảng viên; đãng bộ=đảng bộ
thư giản=thư giãn; đơn giãn=đơn giản; co giản=co giãn; cãi thiện=cải thiện; cãi tiến=cải tiến
giãi thưởng=giải thưởng; giãi quyết=giải quyết; giãi trí=giải trí; phẩu thuật=phẫu thuật
gương mẩu=gương mẫu; mẩu giáo=mẫu giáo; biểu mẩu=biểu mẫu; lảng phí=lãng phí; thỏa mản=thỏa mãn
thoả mản=thoả mãn; đỗi mới=đổi mới; thay đỗi=thay đổi; trao đỗi=trao đổi; cỗ vũ=cổ vũ; mãi mê=mải mê
bải biển=bãi biển; tuổi trẽ=tuổi trẻ; sỉ số=sĩ số; bác sỉ=bác sĩ; ca sỉ=ca sĩ; nghệ sỉ=nghệ sĩ
chiến sỉ=chiến sĩ; liệt sỉ=liệt sĩ; đội mủ=đội mũ; mủ bảo hiểm=mũ bảo hiểm; lủ lụt=lũ lụt; đầy đũ=đầy đủ
ngủ cốc=ngũ cốc; đội ngủ=đội ngũ; ngôn ngử=ngôn ngữ; phụ nử=phụ nữ; nử sinh=nữ sinh; chử viết=chữ viết
chử cái=chữ cái; luyện chử=luyện chữ; hửu nghị=hữu nghị; hửu ích=hữu ích; sữa chữa=sửa chữa
sữa lỗi=sửa lỗi; chỉnh sữa=chỉnh sửa; sửa tươi=sữa tươi; sửa mẹ=sữa mẹ; sửa chua=sữa chua
chửa cháy=chữa cháy; chửa bệnh=chữa bệnh; dể dàng=dễ dàng; rễ dàng=dễ dàng; dể hiểu=dễ hiểu
dể thương=dễ thương; dọng hát=giọng hát; dọng nói=giọng nói; dáo viên=giáo viên; dáo dục=giáo dục
dảng dạy=giảng dạy; rạy học=dạy học; dao lưu=giao lưu; giã ngoại=dã ngoại; rèn rũa=rèn giũa
gọt dũa=gọt giũa; giỏi dang=giỏi giang; dõ ràng=rõ ràng; dực rỡ=rực rỡ; rộng dãi=rộng rãi
dạng rỡ=rạng rỡ; rọn dẹp=dọn dẹp; dành chiến thắng=giành chiến thắng; dành giải nhất=giành giải Nhất
dành giải nhì=giành giải Nhì; dành giải ba=giành giải Ba; dành huy chương=giành huy chương
giành thời gian=dành thời gian; giành tặng=dành tặng; giành cho=dành cho; dành độc lập=giành độc lập
dàng trận=dàn trận; dàng dựng=dàn dựng; trương trình=chương trình; trân thành=chân thành
chân trọng=trân trọng; trung kết=chung kết; chuyền thống=truyền thống; tuyên chuyền=tuyên truyền
chuyền đạt=truyền đạt; câu truyện=câu chuyện; chuyện tranh=truyện tranh; chuyện ngắn=truyện ngắn
chò chơi=trò chơi; sân trơi=sân chơi; vui trơi=vui chơi; trăm sóc=chăm sóc; trăm chỉ=chăm chỉ
chau dồi=trau dồi; chang bị=trang bị; chang trọng=trang trọng; trang chí=trang trí; chang trí=trang trí
chao giải=trao giải; chao quà=trao quà; chao tặng=trao tặng; chưng bày=trưng bày; chực tiếp=trực tiếp
chực tuyến=trực tuyến; trọn lọc=chọn lọc; trúc mừng=chúc mừng; chung thực=trung thực
chung tâm=trung tâm; tập chung=tập trung; nói trung=nói chung; chọn vẹn=trọn vẹn; trú trọng=chú trọng
trứng kiến=chứng kiến; ý trí=ý chí; chánh lãng phí=tránh lãng phí; chật tự=trật tự; trật kín=chật kín
thuyết chình=thuyết trình; quá chình=quá trình; công chình=công trình; chình bày=trình bày
trình bài=trình bày; lang tỏa=lan tỏa; lang toả=lan toả; ùn tắt=ùn tắc; khuyên góp=quyên góp
khít lệ=khích lệ; mắt bệnh=mắc bệnh; thắm thiếc=thắm thiết; háo hứng=háo hức; khỏe khoắng=khỏe khoắn
hết xức=hết sức; sức lực lượng=lực lượng; đa rạng=đa dạng; phổ biếng=phổ biến
"""
PHRASES = {
    wrong.strip(): right.strip()
    for line in _PAIRS.split("\n")
    for wrong, _, right in (pair.partition("=") for pair in line.split(";"))
    if wrong.strip()
}
UNLESS: dict[str, frozenset[str]] = {
    "sử lý": frozenset({"-lịch"}),
    "sử lí": frozenset({"-lịch"}),
    "sử sự": frozenset({"-lịch"}),
    "nghĩ học": frozenset({"sinh", "trò", "tập", "hành", "là", "toán"}),
    "nghĩ lễ": frozenset({"phép", "hội", "nghi"}),
    "nghĩ việc": frozenset({"này", "đó", "ấy", "làm", "học"}),
    "lể": frozenset({"-kể"}),
    "tập chung": frozenset({"-học"}),
    "chuẩn đoán": frozenset({"-tiêu"}),
    "sáng lạng": frozenset({"sơn"}),
    "bổ xung": frozenset({"quanh"}),
    "sơ xuất": frozenset({"-hồ"}),
    "thăm quan": frozenset({"tâm", "họ"}),
    "chia sẽ": frozenset({"được", "có", "là", "bị", "về"}),
    "đọc giả": frozenset({"tưởng", "định", "thuyết"}),
    "xúc tích": frozenset({"-xe", "-máy", "cực"}),
    "vô hình chung": frozenset({"quanh"}),
    "câu truyện": frozenset({"kiều", "cổ", "ngắn"}),
    "chuyện tranh": frozenset({"-câu", "tài", "cãi", "luận", "chấp"}),
    "chuyện ngắn": frozenset({"-câu"}),
    "trứng kiến": frozenset({"là", "rang", "trộn", "-ăn", "-món", "-có"}),
    "khuyên góp": frozenset({"phần", "ý", "-lời"}),
    "mắt bệnh": frozenset({"nhân", "-khám"}),
    "xuất ăn": frozenset({"-phiếu", "-lệnh"}),
    "xuất xắc": frozenset({"tay"}),
    "dành chiến thắng": frozenset({"này", "ấy", "đó", "để"}),
    "chân trọng": frozenset({"-bàn"}),
    "dẩn": frozenset({"-lẩn"}),
    "giành cho": frozenset({"được"}),
    "chung tâm": frozenset({"-có", "trạng", "nguyện"}),
    "trung kết": frozenset({"-bình", "quả", "-tập"}),
    "củng có": frozenset({"cố"}),
    "xuất quà": frozenset({"-phiếu"}),
    "bão vệ": frozenset({"tinh"}),
    "mẩu giáo": frozenset({"án"}),
}
