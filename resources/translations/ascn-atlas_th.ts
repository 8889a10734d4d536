<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>Basemap</name>
    <message>
        <source>The basemap is damaged. Please install the program again.</source>
        <translation>แผนที่ฐานเสียหาย ต้องติดตั้งโปรแกรมใหม่</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>วิธีใช้: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[ตัวเลือก]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>ตัวเลือก:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>อาร์กิวเมนต์:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>ไม่ได้ระบุค่าหลัง “%1”</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>ไม่ต้องระบุค่าหลัง “%1”</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ระดับบน</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>มุมมองรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>มุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>มี %1 อยู่แล้ว
ต้องการแทนที่หรือไม่</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ (&amp;N)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>atlas::About</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>A desktop atlas of the ASEAN Smart Cities Network. It is independent and not a publication of ASEAN, its Secretariat or any member state.</source>
        <translation>โปรแกรมแผนที่และข้อมูลของเครือข่ายเมืองอัจฉริยะอาเซียน จัดทำโดยอิสระ มิใช่สิ่งพิมพ์ของอาเซียน สำนักเลขาธิการอาเซียน หรือประเทศสมาชิกใด</translation>
    </message>
    <message>
        <source>Program version %1, with Qt %2.</source>
        <translation>โปรแกรมรุ่น %1 ใช้ Qt %2</translation>
    </message>
    <message>
        <source>Data edition %1 of %2.</source>
        <translation>ข้อมูลฉบับที่ %1 ณ วันที่ %2</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Program: GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty; you may pass it on under the same licence.</source>
        <translation>โปรแกรม: GNU General Public License รุ่น 3 ขึ้นไป (GPL-3.0-or-later) ไม่มีการรับประกันใด ๆ และเผยแพร่ต่อได้ภายใต้สัญญาอนุญาตเดียวกัน</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC), some of them after Feather (MIT). The icons of the six areas and of the program are its own.</source>
        <translation>ไอคอน: Lucide (ISC) บางส่วนปรับจาก Feather (MIT) ส่วนไอคอนของด้านการพัฒนา 6 ด้านและของโปรแกรมจัดทำขึ้นเอง</translation>
    </message>
    <message>
        <source>Basemap: Natural Earth (public domain), by way of world-atlas (ISC). Boundaries imply no endorsement.</source>
        <translation>แผนที่ฐาน: Natural Earth (สาธารณสมบัติ) ผ่าน world-atlas (ISC) เส้นเขตแดนมิได้แสดงถึงการรับรองสถานะใด</translation>
    </message>
    <message>
        <source>Terms of the data</source>
        <translation>เงื่อนไขการใช้ข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>The facts keep the terms of their %n sources:</source>
        <translation>
            <numerusform>ข้อมูลเป็นไปตามเงื่อนไขของแหล่งข้อมูลทั้ง %n แหล่ง:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts: letters of Noto (Google, Adobe) under names of their own, SIL Open Font License 1.1 (OFL-1.1).</source>
        <translation>แบบอักษร: อักษรจากชุด Noto (Google, Adobe) ตั้งชื่อใหม่ ตามสัญญาอนุญาต SIL Open Font License 1.1 (OFL-1.1)</translation>
    </message>
</context>
<context>
    <name>atlas::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ไปที่ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open edition…</source>
        <translation>เปิดข้อมูลฉบับอื่น… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>บันทึกภาพ… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออกจากโปรแกรม (&amp;Q)</translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation>คัดลอกลิงก์ของมุมมองนี้ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open link from clipboard</source>
        <translation>เปิดลิงก์จากคลิปบอร์ด (&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;picture of the page</source>
        <translation>คัดลอกภาพของหน้านี้ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear choice</source>
        <translation>ล้างการเลือก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Indicator of the map</source>
        <translation>ตัวชี้วัดของแผนที่ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>ขยาย (&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ย่อ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>แผนที่ทั้งหมด (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ภาษา (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>English (&amp;E)</translation>
    </message>
    <message>
        <source>ไทย (&amp;T)</source>
        <translation>ไทย (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Era of the years</source>
        <translation>ศักราช (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Common Era (CE)</source>
        <translation>คริสต์ศักราช (ค.ศ.) (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Buddhist Era (BE)</source>
        <translation>พุทธศักราช (พ.ศ.) (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ธีม (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ธีมสว่าง (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ธีมมืด (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>ลดการเคลื่อนไหว (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>เต็มจอ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อนกลับ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ไปข้างหน้า (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation>ปีก่อนหน้า (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>ปีถัดไป (&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;irst year</source>
        <translation>ปีแรก (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>ปีสุดท้าย (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Type a year</source>
        <translation>พิมพ์ปี (&amp;T)</translation>
    </message>
    <message>
        <source>Play the &amp;years</source>
        <translation>เล่นตามลำดับปี (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;About ASCN Atlas</source>
        <translation>เกี่ยวกับ ASCN Atlas (&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;use the years</source>
        <translation>หยุดเล่นชั่วคราว (&amp;U)</translation>
    </message>
    <message>
        <source>Ran&amp;k cities and states by figures</source>
        <translation>จัดอันดับเมืองและประเทศตามตัวเลข (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ภาพรวม (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation>เมือง (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>ด้านการพัฒนา (&amp;A)</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>เครือข่าย (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sources and claims</source>
        <translation>แหล่งข้อมูลและข้อความที่ตรวจสอบแล้ว (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>ข้อมูล (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>ค้นหา… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Who says so?</source>
        <translation>ที่มาของตัวเลขนี้ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด (&amp;K)</translation>
    </message>
    <message>
        <source>U&amp;rbanisation</source>
        <translation>ความเป็นเมือง (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Economy</source>
        <translation>เศรษฐกิจ (&amp;E)</translation>
    </message>
    <message>
        <source>Picture as ta&amp;ble, or as picture again</source>
        <translation>แสดงภาพเป็นตาราง หรือกลับเป็นภาพ (&amp;B)</translation>
    </message>
    <message>
        <source>B&amp;oth eras</source>
        <translation>ทั้งสองศักราช (&amp;O)</translation>
    </message>
    <message>
        <source>Ch&amp;ange era: CE, BE or both</source>
        <translation>เปลี่ยนศักราช: ค.ศ. พ.ศ. หรือทั้งสอง (&amp;A)</translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation>ตัวเลข (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Arabic digits</source>
        <translation>เลขอารบิก (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thai digits</source>
        <translation>เลขไทย (&amp;T)</translation>
    </message>
    <message>
        <source>Change &amp;digits: Arabic or Thai</source>
        <translation>สลับเลขอารบิกกับเลขไทย (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ธีมความต่างสูง (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Print: dark on white</source>
        <translation>ธีมสำหรับพิมพ์: สีเข้มบนพื้นขาว (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>ตามระบบ (&amp;A)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>ขนาดตัวอักษร (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>1&amp;25 %</source>
        <translation>1&amp;25 %</translation>
    </message>
    <message>
        <source>1&amp;50 %</source>
        <translation>1&amp;50 %</translation>
    </message>
    <message>
        <source>1&amp;75 %</source>
        <translation>1&amp;75 %</translation>
    </message>
    <message>
        <source>20&amp;0 %</source>
        <translation>20&amp;0 %</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>เพิ่มขนาดตัวอักษร (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ลดขนาดตัวอักษร (&amp;S)</translation>
    </message>
</context>
<context>
    <name>atlas::AgeChart</name>
    <message>
        <source>The ages of the people of ASEAN</source>
        <translation>อายุของประชากรอาเซียน</translation>
    </message>
    <message>
        <source>%1: %2 in %3, the highest share</source>
        <extracomment>%1 is an age group, %2 a share, %3 a year with its era</extracomment>
        <translation>%1: %2 ใน %3 ซึ่งเป็นสัดส่วนสูงสุด</translation>
    </message>
    <message>
        <source>%1: %2 in %3; highest %4 in %5</source>
        <extracomment>%1 is an age group, %2 and %4 are shares, %3 a year with its era, %5 another year</extracomment>
        <translation>%1: %2 ใน %3 สูงสุด %4 ใน %5</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <extracomment>%1 is an age group, %2 and %4 are shares, %3 a year with its era, %5 another year</extracomment>
        <translation>%1: %2 ใน %3 และ %4 ใน %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>a value every %n years</source>
        <translation>
            <numerusform>มีค่าทุก %n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>ASEAN and its members</source>
        <translation>อาเซียนและประเทศสมาชิก</translation>
    </message>
    <message>
        <source>The axis does not begin at zero.</source>
        <translation>แกนไม่ได้เริ่มที่ศูนย์</translation>
    </message>
    <message>
        <source>ASEAN under 35</source>
        <extracomment>of the people of ASEAN, those younger than 35</extracomment>
        <translation>อาเซียน อายุต่ำกว่า 35 ปี</translation>
    </message>
    <message>
        <source>ASEAN, working age</source>
        <extracomment>of the people of ASEAN, those of 15 to 64 years, which the line below says</extracomment>
        <translation>อาเซียน วัยทำงาน</translation>
    </message>
    <message>
        <source>ASEAN, 65 and over</source>
        <extracomment>of the people of ASEAN, those of 65 years and over</extracomment>
        <translation>อาเซียน อายุ 65 ปีขึ้นไป</translation>
    </message>
</context>
<context>
    <name>atlas::AgePyramidTable</name>
    <message>
        <source>All ages</source>
        <translation>ทุกอายุ</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>head of a column of ages in years</extracomment>
        <translation>อายุ (ปี)</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>men and women together</extracomment>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>of both in all people</extracomment>
        <translation>สัดส่วน</translation>
    </message>
</context>
<context>
    <name>atlas::AgePyramidText</name>
    <message>
        <source>%1 in %2: %3 are under 35, %4 are %5</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 and %4 are shares, %5 such as &quot;80 and over&quot;</extracomment>
        <translation>%1ใน %2: อายุต่ำกว่า 35 ปี %3 อายุ %5 %4</translation>
    </message>
    <message>
        <source>%1 in %2: %3 are under 35, and the youngest group is the largest</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 a share; the ages are in groups of five years</extracomment>
        <translation>%1ใน %2: อายุต่ำกว่า 35 ปี %3 กลุ่มอายุน้อยที่สุดมีคนมากที่สุด</translation>
    </message>
    <message>
        <source>%1 in %2: %3 are under 35; the largest group is aged %4</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 a share, %4 ages such as &quot;10–14&quot;</extracomment>
        <translation>%1ใน %2: อายุต่ำกว่า 35 ปี %3 กลุ่มที่มีคนมากที่สุดคืออายุ %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>a value every %n years</source>
        <translation>
            <numerusform>มีค่าทุก %n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>The ages are those of %1, all people elsewhere those of %2: their shares may be compared, their numbers differ.</source>
        <extracomment>%1 and %2 are titles of sources</extracomment>
        <translation>ข้อมูลอายุมาจาก %1 ส่วนจำนวนประชากรทั้งหมดในแผนภูมิอื่นมาจาก %2 เปรียบเทียบสัดส่วนกันได้ แต่จำนวนคนต่างกัน</translation>
    </message>
    <message>
        <source>The group %1 has no upper end; all others are of five years.</source>
        <extracomment>%1 is an age group such as &quot;80 and over&quot;</extracomment>
        <translation>กลุ่มอายุ %1 ไม่มีขอบบน กลุ่มอื่นทุกกลุ่มเป็นช่วงละ 5 ปี</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <extracomment>ages, %1 is the least of them</extracomment>
        <translation>%1 ปีขึ้นไป</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>ages, from %1 to %2 years</extracomment>
        <translation>%1–%2 ปี</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>of the people, those who are male or female, of any age</extracomment>
        <translation>ชาย</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>หญิง</translation>
    </message>
    <message>
        <source>People by age and sex</source>
        <translation>ประชากรจำแนกตามอายุและเพศ</translation>
    </message>
    <message>
        <source>million people</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation>พันคน</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a figure with a word or two before it, %2 its year with its era</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No value for %1; %2 is shown</source>
        <extracomment>%1 is a year with its era, %2 another year</extracomment>
        <translation>ไม่มีค่าของ %1 จึงแสดงค่าของ %2</translation>
    </message>
    <message>
        <source>under 35: %1</source>
        <extracomment>%1 is a share of all people</extracomment>
        <translation>อายุต่ำกว่า 35 ปี: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 male and %5 female; %6 are under 35. The largest group of five years is aged %7, with %8.</source>
        <extracomment>%1 is a place, %2 such as &quot;2025 · projection&quot;, %3 all people with their unit, %4 men and %5 women without it, %6 a share, %7 ages such as &quot;10–14&quot;, %8 their people with their unit</extracomment>
        <translation>%1 %2: %3 เป็นชาย %4 หญิง %5 อายุต่ำกว่า 35 ปี %6 กลุ่มอายุช่วงละ 5 ปีที่มีคนมากที่สุดคืออายุ %7 จำนวน %8</translation>
    </message>
    <message>
        <source>Under 35, %1.</source>
        <extracomment>%1 is such as &quot;article: 60 % (2019)&quot;</extracomment>
        <translation>อายุต่ำกว่า 35 ปี %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, aged %2, %3: %4, %5 of all people.</source>
        <extracomment>%1 is &quot;Male&quot; or &quot;Female&quot;, %2 ages such as &quot;10–14&quot;, %3 such as &quot;2025 · projection&quot;, %4 people with their unit, %5 a share</extracomment>
        <translation>%1อายุ %2 %3: %4 คิดเป็น %5 ของประชากรทั้งหมด</translation>
    </message>
    <message>
        <source>Age %1 · %2 · %3</source>
        <extracomment>%1 are ages such as &quot;10–14&quot;, %2 such as &quot;2025 · projection&quot;, %3 a unit</extracomment>
        <translation>อายุ %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>men and women together</extracomment>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>total population elsewhere: %1</source>
        <extracomment>%1 is the title of a source</extracomment>
        <translation>จำนวนประชากรทั้งหมดในแผนภูมิอื่น: %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3 are under 35</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 a share</extracomment>
        <translation>%1ใน %2: อายุต่ำกว่า 35 ปี %3</translation>
    </message>
</context>
<context>
    <name>atlas::Archive</name>
    <message>
        <source>The table “%1” of this edition cannot be read. %2</source>
        <translation>อ่านตาราง “%1” ของข้อมูลฉบับนี้ไม่ได้ %2</translation>
    </message>
</context>
<context>
    <name>atlas::AreaCoverageText</name>
    <message>
        <source>No report yet</source>
        <translation>ยังไม่มีรายงาน</translation>
    </message>
    <message>
        <source>Not filed by area</source>
        <translation>ไม่ได้จัดตามด้าน</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n โครงการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n cities</source>
        <translation>
            <numerusform>ใน %1 จาก %n เมือง</numerusform>
        </translation>
    </message>
    <message>
        <source>plans of %1</source>
        <comment>the action plans of that year</comment>
        <translation>แผน %1</translation>
    </message>
    <message>
        <source>text of %1</source>
        <comment>a report in prose</comment>
        <translation>รายงาน %1</translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation>รายงาน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing</source>
        <translation>
            <numerusform>อยู่ระหว่างดำเนินการ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in planning</source>
        <translation>
            <numerusform>อยู่ระหว่างวางแผน %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>แล้วเสร็จ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unresolved</source>
        <translation>
            <numerusform>ระบุสถานะไม่ได้ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in planning</source>
        <translation>อยู่ระหว่างวางแผน</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>แล้วเสร็จ</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>ระบุสถานะไม่ได้</translation>
    </message>
    <message>
        <source>reported without status</source>
        <translation>มีรายงาน แต่ไม่ระบุสถานะ</translation>
    </message>
    <message>
        <source>the first is of %1</source>
        <translation>มีครั้งแรกใน %1</translation>
    </message>
    <message>
        <source>planned, no status</source>
        <translation>ไม่ระบุสถานะ</translation>
    </message>
    <message numerus="yes">
        <source>%n projects in all</source>
        <translation>
            <numerusform>รวม %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unresolved: the report does not say which of two or three projects of a city is meant.</source>
        <translation>ระบุสถานะไม่ได้: รายงานไม่ได้ระบุว่าหมายถึงโครงการใดใน 2 หรือ 3 โครงการของเมือง</translation>
    </message>
    <message>
        <source>The report prints %1 projects in all; its list has %2.</source>
        <translation>รายงานระบุจำนวนรวม %1 โครงการ ส่วนรายการในรายงานมี %2 โครงการ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>แหล่งข้อมูล: %1</translation>
    </message>
    <message>
        <source>This edition has no list of projects.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีรายการโครงการ</translation>
    </message>
    <message>
        <source>There is no list of projects before %1, the year of the first action plans.</source>
        <translation>ไม่มีรายการโครงการก่อน %1 ซึ่งเป็นปีของแผนปฏิบัติการชุดแรก</translation>
    </message>
    <message>
        <source>The action plans of %1 list projects by area and give no status.</source>
        <translation>แผนปฏิบัติการ %1 แสดงโครงการตามด้าน แต่ไม่ระบุสถานะ</translation>
    </message>
    <message numerus="yes">
        <source>The report of %1 is prose: it names %n projects, files none by area and has no status word.</source>
        <translation>
            <numerusform>รายงาน %1 เป็นความเรียง ระบุชื่อ %n โครงการ โดยไม่จัดตามด้านและไม่ระบุสถานะ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last report there is.</source>
        <translation>รายงานล่าสุดที่มีคือรายงาน %1</translation>
    </message>
    <message>
        <source>There is no list for %1; the last one before it is shown.</source>
        <translation>ไม่มีรายการของ %1 จึงแสดงรายการล่าสุดก่อนหน้านั้น</translation>
    </message>
    <message>
        <source>For %1 a total of %2 projects was published without a list.</source>
        <translation>สำหรับ %1 มีการเผยแพร่จำนวนรวม %2 โครงการ โดยไม่มีรายการ</translation>
    </message>
    <message>
        <source>Only cities of %1 are counted.</source>
        <translation>นับเฉพาะเมืองใน%1</translation>
    </message>
    <message>
        <source>The report counts %1 projects in planning; %2 of them can be named.</source>
        <translation>รายงานระบุว่ามีโครงการที่อยู่ระหว่างวางแผน %1 โครงการ ในจำนวนนี้ระบุชื่อได้ %2 โครงการ</translation>
    </message>
    <message>
        <source>The report counts %1 ongoing projects; %2 of them can be named.</source>
        <translation>รายงานระบุว่ามีโครงการที่อยู่ระหว่างดำเนินการ %1 โครงการ ในจำนวนนี้ระบุชื่อได้ %2 โครงการ</translation>
    </message>
    <message>
        <source>The report counts %1 completed projects; %2 of them can be named.</source>
        <translation>รายงานระบุว่ามีโครงการที่แล้วเสร็จ %1 โครงการ ในจำนวนนี้ระบุชื่อได้ %2 โครงการ</translation>
    </message>
    <message>
        <source>The report prints %1 of all projects for this area; the %2 of %3 in its list are %4.</source>
        <translation>รายงานระบุว่าด้านนี้มี %1 ของโครงการทั้งหมด ส่วนรายการในรายงานมี %2 จาก %3 โครงการ คิดเป็น %4</translation>
    </message>
    <message>
        <source>The list files “%1” (%2) under %3; the charts or other reports have it under %4.</source>
        <translation>รายการจัด “%1” (%2) ไว้ในด้าน%3 ส่วนแผนภูมิหรือรายงานฉบับอื่นจัดไว้ในด้าน%4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects</source>
        <translation>
            <numerusform>%1: %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no project in this area</source>
        <translation>%1: ไม่มีโครงการในด้านนี้</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects, not filed by area</source>
        <translation>
            <numerusform>%1: %n โครงการ ไม่ได้จัดตามด้าน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a member, not in the list of %2</source>
        <translation>%1: เป็นสมาชิก แต่ไม่อยู่ในรายการของ %2</translation>
    </message>
    <message>
        <source>%1: a member, no list yet</source>
        <translation>%1: เป็นสมาชิก แต่ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>%1: not yet a member, joins in %2</source>
        <translation>%1: ยังไม่เป็นสมาชิก เข้าร่วมใน %2</translation>
    </message>
    <message>
        <source>no city in the list</source>
        <translation>ไม่มีเมืองในรายการ</translation>
    </message>
    <message>
        <source>no list of projects</source>
        <translation>ไม่มีรายการโครงการ</translation>
    </message>
    <message>
        <source>no list of projects yet; the first is of %1</source>
        <translation>ยังไม่มีรายการโครงการ มีครั้งแรกใน %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects, not filed by area</source>
        <comment>a report; the projects it names</comment>
        <translation>
            <numerusform>%1: %n โครงการ ไม่ได้จัดตามด้าน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects in %2 of %3 member cities</source>
        <comment>a report; what it lists</comment>
        <translation>
            <numerusform>%1: %n โครงการ ใน %2 จาก %3 เมืองสมาชิก</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without status</source>
        <translation>
            <numerusform>ไม่ระบุสถานะ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>city with projects</source>
        <translation>เมืองที่มีโครงการ</translation>
    </message>
    <message>
        <source>none in the area</source>
        <translation>ไม่มีในด้านนี้</translation>
    </message>
    <message>
        <source>not filed by area</source>
        <translation>ไม่ได้จัดตามด้าน</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>ไม่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>joins later</source>
        <translation>เข้าร่วมภายหลัง</translation>
    </message>
    <message numerus="yes">
        <source>The list covers %1 of %n member cities; it does not have %2.</source>
        <translation>
            <numerusform>รายการนี้ครอบคลุม %1 จาก %n เมืองสมาชิก ไม่มี%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>project, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no city of %2 in the list</source>
        <comment>a report, states</comment>
        <translation>%1: ไม่มีเมืองของ%2ในรายการ</translation>
    </message>
    <message numerus="yes">
        <source>%1/%n cities</source>
        <comment>how many have projects, of how many</comment>
        <translation>
            <numerusform>%1/%n เมือง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AreaPanel</name>
    <message>
        <source>%1: %2.</source>
        <comment>report of a year, projects by status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>an area that is the filter</comment>
        <translation>%1 (เลือกอยู่)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>แหล่งข้อมูล: %1</translation>
    </message>
</context>
<context>
    <name>atlas::AreaSheet</name>
    <message>
        <source>no status in the list</source>
        <translation>รายการไม่ระบุสถานะ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Only cities of %1.</source>
        <translation>เฉพาะเมืองใน%1</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>เนื้อหาของด้าน</translation>
    </message>
    <message>
        <source>As the article describes the area.</source>
        <translation>ตามที่บทความอธิบายไว้</translation>
    </message>
    <message>
        <source>Projects, %1</source>
        <comment>a report: Projects, report of 2025</comment>
        <translation>โครงการตาม%1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>No project in this area.</source>
        <translation>ไม่มีโครงการในด้านนี้</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 projects)</source>
        <comment>a share; counted projects</comment>
        <translation>%1 (%2 จาก %3 โครงการ)</translation>
    </message>
    <message>
        <source>The report itself prints %1, which its own list does not give.</source>
        <translation>รายงานระบุไว้ %1 ซึ่งไม่ตรงกับรายการในรายงานเอง</translation>
    </message>
    <message>
        <source>The report prints %1.</source>
        <translation>รายงานระบุไว้ %1</translation>
    </message>
    <message>
        <source>Share of all projects of the network</source>
        <translation>สัดส่วนในโครงการทั้งหมดของเครือข่าย</translation>
    </message>
    <message>
        <source>Series of the states that belong to it</source>
        <translation>ตัวชี้วัดระดับประเทศที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>These are national values: no area and no city has values of its own in them.</source>
        <translation>เป็นค่าระดับประเทศ ไม่มีค่าเฉพาะของด้านหรือของเมือง</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>ทุกด้าน</translation>
    </message>
    <message>
        <source>What to know of this list</source>
        <translation>ข้อควรทราบเกี่ยวกับรายการนี้</translation>
    </message>
    <message>
        <source>The list has no project of the city in this area.</source>
        <translation>รายการไม่มีโครงการของเมืองในด้านนี้</translation>
    </message>
    <message>
        <source>Projects in all areas</source>
        <translation>โครงการในทุกด้าน</translation>
    </message>
    <message>
        <source>The list files no project by area.</source>
        <translation>รายการไม่ได้จัดโครงการตามด้าน</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>ข้อมูลทั้งหมดของ%1</translation>
    </message>
    <message>
        <source>The area %1</source>
        <translation>ด้าน%1</translation>
    </message>
    <message>
        <source>No report for %1; shown: %2</source>
        <comment>a year; the report shown in its place</comment>
        <translation>ไม่มีรายงานของ %1 จึงแสดง%2</translation>
    </message>
    <message>
        <source>colour the map</source>
        <translation>แสดงสีบนแผนที่</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>ดูเพิ่มเติม</translation>
    </message>
</context>
<context>
    <name>atlas::AreaStripHead</name>
    <message>
        <source>Areas of the framework</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
</context>
<context>
    <name>atlas::AreaTable</name>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Cities with projects</source>
        <translation>เมืองที่มีโครงการ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
</context>
<context>
    <name>atlas::AreasPage</name>
    <message>
        <source>Areas of development</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Cities and areas</source>
        <translation>เมืองและด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>กรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>ความท้าทาย</translation>
    </message>
</context>
<context>
    <name>atlas::ChallengeSheet</name>
    <message>
        <source>Challenges of urbanisation</source>
        <translation>ความท้าทายของการขยายตัวของความเป็นเมือง</translation>
    </message>
    <message>
        <source>Why smart cities were taken up</source>
        <translation>เหตุที่ต้องพัฒนาเมืองอัจฉริยะ</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n ตัวชี้วัด</numerusform>
        </translation>
    </message>
    <message>
        <source>A challenge of urbanisation</source>
        <translation>ความท้าทายของการขยายตัวของความเป็นเมือง</translation>
    </message>
    <message>
        <source>Series that show it</source>
        <translation>ตัวชี้วัดที่แสดงความท้าทายนี้</translation>
    </message>
</context>
<context>
    <name>atlas::Chart</name>
    <message>
        <source>%1, projection</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>%1 ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>In %1, as projected: %2.</source>
        <extracomment>%1 is a year with its era, %2 a list such as &quot;ASEAN 52.8 %, Thailand 53.6 %&quot;</extracomment>
        <translation>ค่าคาดการณ์ของ %1: %2</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>ใน %1: %2</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1 ค่าประมาณ</translation>
    </message>
    <message>
        <source>No value for %1.</source>
        <extracomment>%1 is a year with its era; a sentence about another year follows</extracomment>
        <translation>ไม่มีค่าของ %1</translation>
    </message>
</context>
<context>
    <name>atlas::ChartAxis</name>
    <message>
        <source>The axis of values does not begin at zero.</source>
        <translation>แกนค่าไม่ได้เริ่มที่ศูนย์</translation>
    </message>
</context>
<context>
    <name>atlas::ChartCells</name>
    <message>
        <source>%1, %2: no value</source>
        <extracomment>a value of a chart that is not there: %1 is a place, %2 a year with its era</extracomment>
        <translation>%1 %2: ไม่มีค่า</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a value of a chart: %1 is a place, %2 a year with its era, %3 &quot;estimate&quot; or &quot;projection&quot;, %4 the value</extracomment>
        <translation>%1 %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>atlas::ChartInWords</name>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>No value for %1.</source>
        <extracomment>%1 is a year with its era; a sentence about other years follows</extracomment>
        <translation>ไม่มีค่าของ %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a measure, %2 what its values are set against, such as &quot;2010 = 100&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a sentence is about: %1 is a measure, %2 a place</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is a measure and a place, %2 a value, %3 a year with its era</extracomment>
        <translation>%1: %2 ใน %3</translation>
    </message>
    <message>
        <source>%1: %2 in %3 and %4 in %5</source>
        <extracomment>%1 is a measure and a place, %2 and %4 values or ranks, %3 and %5 years with their era</extracomment>
        <translation>%1: %2 ใน %3 และ %4 ใน %5</translation>
    </message>
    <message>
        <source>%1: up from %2 in %3 to %4 in %5</source>
        <extracomment>%1 is a measure and a place, %2 and %4 values, %3 and %5 years with their era</extracomment>
        <translation>%1: เพิ่มขึ้นจาก %2 ใน %3 เป็น %4 ใน %5</translation>
    </message>
    <message>
        <source>%1: down from %2 in %3 to %4 in %5</source>
        <translation>%1: ลดลงจาก %2 ใน %3 เหลือ %4 ใน %5</translation>
    </message>
    <message>
        <source>%1; %2 in %3</source>
        <extracomment>%1 is a sentence without its full stop; %2 a value, %3 a later year with its era</extracomment>
        <translation>%1; %2 ใน %3</translation>
    </message>
    <message>
        <source>%1; %2: %3 in %4</source>
        <extracomment>%1 is a sentence without its full stop, %2 &quot;projection&quot; or a scenario, %3 a value, %4 a year with its era</extracomment>
        <translation>%1; %2: %3 ใน %4</translation>
    </message>
    <message>
        <source>%1; %2: %3 in %4 and %5 in %6</source>
        <extracomment>%1 is a sentence without its full stop, %2 &quot;projection&quot; or a scenario, %3 and %5 values, %4 and %6 years</extracomment>
        <translation>%1; %2: %3 ใน %4 และ %5 ใน %6</translation>
    </message>
    <message>
        <source>%1; beside it in %2: %3</source>
        <extracomment>%1 is a sentence without its full stop, %2 a year with its era, %3 a list such as &quot;Thailand 53.6 %&quot;</extracomment>
        <translation>%1; ค่าเปรียบเทียบใน %2: %3</translation>
    </message>
    <message>
        <source>1 in 2</source>
        <translation>1 ใน 2</translation>
    </message>
    <message>
        <source>8 in 10</source>
        <translation>8 ใน 10</translation>
    </message>
    <message>
        <source>19 in 20</source>
        <translation>19 ใน 20</translation>
    </message>
    <message>
        <source>About %1 chance that the value of %2 lies between %3 and %4.</source>
        <extracomment>%1 is &quot;8 in 10&quot; or such, %2 a year with its era, %3 and %4 values</extracomment>
        <translation>มีโอกาสประมาณ %1 ที่ค่าของ %2 จะอยู่ระหว่าง %3 ถึง %4</translation>
    </message>
    <message>
        <source>About %1 chance that the value of %2 lies between %3 and %4, about %5 between %6 and %7.</source>
        <extracomment>%1 and %5 are &quot;8 in 10&quot; or such, %2 a year with its era, %3, %4, %6 and %7 values</extracomment>
        <translation>มีโอกาสประมาณ %1 ที่ค่าของ %2 จะอยู่ระหว่าง %3 ถึง %4 และประมาณ %5 ที่จะอยู่ระหว่าง %6 ถึง %7</translation>
    </message>
</context>
<context>
    <name>atlas::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>คัดลอกภาพ</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>คัดลอกค่า</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <extracomment>%1 is a state: its line takes a colour, or gives it back</extracomment>
        <translation>เลิกปักหมุด%1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>ปักหมุด%1</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>ล้างการเลือก</translation>
    </message>
    <message>
        <source>As measured</source>
        <extracomment>a scale of values</extracomment>
        <translation>ตามค่าที่วัด</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <extracomment>a scale of values</extracomment>
        <translation>ลอการิทึม</translation>
    </message>
    <message>
        <source>Index: %1 = 100</source>
        <extracomment>a scale of values; %1 is a year with its era</extracomment>
        <translation>ดัชนี: %1 = 100</translation>
    </message>
    <message>
        <source>Change against %1</source>
        <extracomment>a scale of values; %1 is a year with its era</extracomment>
        <translation>การเปลี่ยนแปลงเทียบกับ %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>แสดงเป็นแผนภูมิ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Stop highlighting %1</source>
        <extracomment>%1 is the name of a line: the others step back</extracomment>
        <translation>เลิกเน้นเส้น%1</translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation>เน้นเส้น%1</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>มาตราส่วน</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>เลือก%1</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is a city: the chart is about it, or no longer</extracomment>
        <translation>ยกเลิกการเลือก%1</translation>
    </message>
</context>
<context>
    <name>atlas::ChartRowModel</name>
    <message>
        <source>Value (%1)</source>
        <extracomment>head of a column; %1 is the unit of its values</extracomment>
        <translation>ค่า (%1)</translation>
    </message>
</context>
<context>
    <name>atlas::ChartScale</name>
    <message>
        <source>%1 = 100</source>
        <extracomment>both: %1 is a year with its era</extracomment>
        <translation>%1 = 100</translation>
    </message>
    <message>
        <source>Index (%1 = 100)</source>
        <translation>ดัชนี (%1 = 100)</translation>
    </message>
    <message>
        <source>points against %1</source>
        <extracomment>both: the difference of two shares; %1 is a year with its era</extracomment>
        <translation>จุดร้อยละเทียบกับ %1</translation>
    </message>
    <message>
        <source>Change against %1, percentage points</source>
        <translation>การเปลี่ยนแปลงเทียบกับ %1 (จุดร้อยละ)</translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>both: %1 is a year with its era</extracomment>
        <translation>เทียบกับ %1</translation>
    </message>
    <message>
        <source>Change against %1, %</source>
        <translation>การเปลี่ยนแปลงเทียบกับ %1 (%)</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>the difference of two shares</extracomment>
        <translation>จุดร้อยละ</translation>
    </message>
    <message>
        <source>In %1, as projected: %2 (%3 = 100)</source>
        <extracomment>%1 and %3 are years with their era, %2 a list such as &quot;ASEAN 187, Thailand 160&quot;</extracomment>
        <translation>ค่าคาดการณ์ของ %1: %2 (%3 = 100)</translation>
    </message>
    <message>
        <source>In %1: %2 (%3 = 100)</source>
        <translation>ใน %1: %2 (%3 = 100)</translation>
    </message>
    <message>
        <source>In %1, as projected, against %2: %3</source>
        <extracomment>%1 and %2 are years with their era, %3 a list such as &quot;ASEAN +87 %, Thailand +60 %&quot;</extracomment>
        <translation>ค่าคาดการณ์ของ %1 เทียบกับ %2: %3</translation>
    </message>
    <message>
        <source>In %1 against %2: %3</source>
        <translation>ใน %1 เทียบกับ %2: %3</translation>
    </message>
    <message>
        <source>Without a value in %1 and not shown: %2.</source>
        <extracomment>%1 is a year with its era, %2 a list of places</extracomment>
        <translation>ไม่มีค่าใน %1 จึงไม่แสดง: %2</translation>
    </message>
    <message>
        <source>The chart is empty.</source>
        <translation>แผนภูมิไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Ranks have no other scale.</source>
        <translation>อันดับไม่มีมาตราส่วนอื่น</translation>
    </message>
    <message>
        <source>A logarithmic scale needs values above zero.</source>
        <translation>มาตราส่วนลอการิทึมใช้ได้เฉพาะค่าที่มากกว่าศูนย์</translation>
    </message>
    <message>
        <source>%1 has no value in %2 to set the others against.</source>
        <extracomment>%1 is a place, %2 a year with its era</extracomment>
        <translation>%1ไม่มีค่าใน %2 ที่จะใช้เป็นฐานเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Values below zero have no ratio to a base year.</source>
        <translation>ค่าที่ต่ำกว่าศูนย์เทียบเป็นอัตราส่วนกับปีฐานไม่ได้</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>มาตราส่วนลอการิทึม</translation>
    </message>
</context>
<context>
    <name>atlas::ChartTable</name>
    <message>
        <source>Place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Year (%1)</source>
        <extracomment>%1 is the word of the era</extracomment>
        <translation>ปี (%1)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิดของค่า</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;%&quot; or &quot;points&quot;, %2 is &quot;against 2010&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, lower bound %2</source>
        <extracomment>%1 is a place, %2 a chance such as &quot;80 %&quot;: of an interval around its projection</extracomment>
        <translation>%1 ขอบล่าง %2</translation>
    </message>
    <message>
        <source>%1, upper bound %2</source>
        <extracomment>%1 is a place, %2 a chance such as &quot;80 %&quot;: of an interval around its projection</extracomment>
        <translation>%1 ขอบบน %2</translation>
    </message>
    <message>
        <source>user’s scenario</source>
        <extracomment>the kind of a value that no source gives</extracomment>
        <translation>ฉากทัศน์ของผู้ใช้</translation>
    </message>
</context>
<context>
    <name>atlas::ChartText</name>
    <message>
        <source>%1 joined on %2</source>
        <extracomment>%1 is a state, %2 a date</extracomment>
        <translation>%1เข้าเป็นสมาชิกเมื่อวันที่ %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>both parts are sentences without a full stop</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1 ส่วน%2</translation>
    </message>
    <message>
        <source>article: over %1</source>
        <translation>บทความ: มากกว่า %1</translation>
    </message>
    <message>
        <source>article: %1</source>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>The article: %1. %2</source>
        <extracomment>the article&apos;s statement and what the data say of it</extracomment>
        <translation>บทความระบุว่า%1 ผลการตรวจสอบ: %2</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>the ground of a chart where values are projected; as short as possible</extracomment>
        <translation>คาดการณ์</translation>
    </message>
    <message>
        <source>projection by %1</source>
        <extracomment>%1 is the title of a source</extracomment>
        <translation>ค่าคาดการณ์ของ %1</translation>
    </message>
    <message>
        <source>This edition has no values of: %1.</source>
        <extracomment>%1 is the name of an indicator</extracomment>
        <translation>ข้อมูลฉบับนี้ไม่มีค่าของตัวชี้วัด: %1</translation>
    </message>
    <message numerus="yes">
        <source>ASEAN is its %n members taken together</source>
        <translation>
            <numerusform>อาเซียนในที่นี้คือสมาชิก %n ประเทศรวมกัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ASEAN is the %n members of %1 taken together</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>
            <numerusform>อาเซียนในที่นี้คือสมาชิก %n ประเทศ ณ %1 รวมกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: projection</source>
        <extracomment>what the dashes of a line mean</extracomment>
        <translation>เส้นประ: ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>The values of this chart cannot be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>อ่านค่าของแผนภูมินี้ไม่ได้ %1</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>2 ใน 3</translation>
    </message>
    <message>
        <source>half</source>
        <translation>ครึ่งหนึ่ง</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>1 ใน 4</translation>
    </message>
    <message>
        <source>Article: %1.</source>
        <extracomment>%1 is title, author and publisher of the article</extracomment>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>Article: %1, %2</source>
        <extracomment>%1 is the title of the article, %2 its year with its era</extracomment>
        <translation>บทความ: %1 %2</translation>
    </message>
    <message>
        <source>article of %1:</source>
        <extracomment>%1 is a year with its era; two signs with their meanings follow</extracomment>
        <translation>บทความ %1:</translation>
    </message>
    <message>
        <source>differs from the data</source>
        <extracomment>a figure of the article</extracomment>
        <translation>ต่างจากข้อมูล</translation>
    </message>
    <message>
        <source>near the data</source>
        <translation>ใกล้เคียงกับข้อมูล</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>the same, as short as possible</extracomment>
        <translation>ต่างจากข้อมูล</translation>
    </message>
    <message>
        <source>near</source>
        <translation>ใกล้เคียง</translation>
    </message>
    <message>
        <source>article:</source>
        <extracomment>two signs with their meanings follow</extracomment>
        <translation>บทความ:</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is what is measured, %2 a value, %3 a year with its era</extracomment>
        <translation>%1: %2 ใน %3</translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceChip</name>
    <message>
        <source>%1, chosen</source>
        <comment>a state, a city or an area</comment>
        <translation>%1 (เลือกอยู่)</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <comment>a state, a city or an area that is chosen</comment>
        <translation>ยกเลิกการเลือก%1</translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceChips</name>
    <message>
        <source>What is chosen</source>
        <translation>สิ่งที่เลือก</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Clear all that is chosen</source>
        <translation>ยกเลิกการเลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>atlas::Citation</name>
    <message>
        <source>ASEAN computed from these</source>
        <translation>ค่าของอาเซียนคำนวณจากแหล่งข้อมูลข้างต้น</translation>
    </message>
    <message>
        <source>Source: %1 · atlas edition %2</source>
        <extracomment>%1 is a list of sources, %2 the number of the edition</extracomment>
        <translation>แหล่งข้อมูล: %1 · ข้อมูลฉบับที่ %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is a list of sources</extracomment>
        <translation>แหล่งข้อมูล: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 and %n more</source>
        <extracomment>%1 is a source</extracomment>
        <translation>
            <numerusform>แหล่งข้อมูล: %1 และอีก %n แหล่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>values computed from these</source>
        <translation>ค่าคำนวณจากแหล่งข้อมูลข้างต้น</translation>
    </message>
</context>
<context>
    <name>atlas::CityCard</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation>เปิดข้อมูลเมือง</translation>
    </message>
</context>
<context>
    <name>atlas::CityGrowth</name>
    <message>
        <source>the article says over %1</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation>บทความระบุมากกว่า %1</translation>
    </message>
    <message>
        <source>million</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <extracomment>%1 is a city, %2 and %4 are numbers of people, %3 and %5 years</extracomment>
        <translation>%1: %2 ใน %3 และ %4 ใน %5</translation>
    </message>
    <message>
        <source>million people</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>People of the urban agglomerations</source>
        <translation>ประชากรในเขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>People of the urban agglomeration, %1</source>
        <translation>ประชากรในเขตเมืองต่อเนื่อง %1</translation>
    </message>
    <message>
        <source>%1: %2 more people from %3 to %4</source>
        <extracomment>%1 are cities, %2 is a number of people, %3 and %4 are years</extracomment>
        <translation>%1: ประชากรเพิ่มขึ้น %2 ตั้งแต่ %3 ถึง %4</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a finding, %2 is what the article says</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The article: %1. The data: %2; %3.</source>
        <extracomment>%1 is what the article states, %2 what the data give, %3 a verdict such as &quot;differs&quot;</extracomment>
        <translation>บทความ: %1 ข้อมูล: %2 ผลการเทียบ: %3</translation>
    </message>
    <message>
        <source>The source ends in %1, before %2.</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation>ข้อมูลของแหล่งนี้สิ้นสุดที่ %1 จึงไม่มีค่าของ %2</translation>
    </message>
    <message>
        <source>%1 of %2 agglomerations grow from %3 to %4; median %5</source>
        <extracomment>%1 and %2 are numbers of cities, %3 and %4 years, %5 is a percentage with its sign: half of them gain more, half less</extracomment>
        <translation>เขตเมืองต่อเนื่อง %1 จาก %2 แห่งเติบโตตั้งแต่ %3 ถึง %4 ค่ามัธยฐาน %5</translation>
    </message>
    <message>
        <source>%1 member cities the UN follows</source>
        <extracomment>%1 is a number of cities</extracomment>
        <translation>เมืองสมาชิก %1 เมืองที่สหประชาชาติติดตาม</translation>
    </message>
</context>
<context>
    <name>atlas::CityModel</name>
    <message numerus="yes">
        <source>%n pilot cities</source>
        <translation>
            <numerusform>เมืองนำร่อง %n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later members</source>
        <translation>
            <numerusform>เมืองที่เข้าร่วมภายหลัง %n เมือง</numerusform>
        </translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>สมาชิกภาพ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Projects %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>โครงการ %1</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Pilot city</source>
        <translation>เมืองนำร่อง</translation>
    </message>
    <message>
        <source>Later member</source>
        <translation>เข้าร่วมภายหลัง</translation>
    </message>
    <message>
        <source>no count</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Not to be compared with agglomerations.</source>
        <translation>เปรียบเทียบกับเขตเมืองต่อเนื่องไม่ได้</translation>
    </message>
    <message>
        <source>The urban agglomeration.</source>
        <translation>เขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>There is no list of projects before %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ไม่มีรายการโครงการก่อน %1</translation>
    </message>
    <message>
        <source>Not in the list: %1.</source>
        <extracomment>%1 is a list such as &quot;report of 2025&quot;</extracomment>
        <translation>ไม่อยู่ในรายการ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Members stand in the order of protocol: states by their English names, then cities. To order them by a figure, switch on “Rank cities and states by figures” in the View menu.</source>
        <translation>เมืองสมาชิกเรียงตามชื่อภาษาอังกฤษของประเทศ แล้วตามชื่อภาษาอังกฤษของเมือง หากต้องการเรียงตามตัวเลข ให้เปิด “จัดอันดับเมืองและประเทศตามตัวเลข” ในเมนูมุมมอง</translation>
    </message>
    <message>
        <source>Order by protocol</source>
        <translation>เรียงตามชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Order by this figure</source>
        <translation>เรียงตามตัวเลขนี้</translation>
    </message>
    <message>
        <source>Not yet a member: joins in %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ยังไม่เป็นเมืองสมาชิก เข้าร่วมใน %1</translation>
    </message>
    <message>
        <source>Joined (%1)</source>
        <extracomment>head of a column of years; %1 is the era, such as CE</extracomment>
        <translation>เข้าร่วม (%1)</translation>
    </message>
    <message>
        <source>member since %1</source>
        <extracomment>said of a city: %1 is a year</extracomment>
        <translation>สมาชิกตั้งแต่ %1</translation>
    </message>
</context>
<context>
    <name>atlas::CityPopulationChart</name>
    <message>
        <source>million people</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation>พันคน</translation>
    </message>
    <message>
        <source>administrative area</source>
        <translation>เขตการปกครอง</translation>
    </message>
    <message>
        <source>%1: %2 in %3, projected</source>
        <extracomment>%1 is a city, %2 a number of people, %3 a year</extracomment>
        <translation>%1: %2 ใน %3 (ค่าคาดการณ์)</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 ใน %3</translation>
    </message>
    <message>
        <source>The UN follows no agglomeration here.</source>
        <translation>สหประชาชาติไม่ได้ติดตามเขตเมืองต่อเนื่องของเมืองนี้</translation>
    </message>
    <message>
        <source>Urban agglomeration, %1</source>
        <translation>เขตเมืองต่อเนื่อง %1</translation>
    </message>
    <message>
        <source>%1 in the administrative area (%2). A different unit from the agglomeration: not to be compared with the line or with other cities. %3</source>
        <extracomment>%1 is a number of people, %2 a year, %3 a source</extracomment>
        <translation>%1 ในเขตการปกครอง (%2) เป็นคนละหน่วยกับเขตเมืองต่อเนื่อง จึงเปรียบเทียบกับเส้นนี้หรือกับเมืองอื่นไม่ได้ %3</translation>
    </message>
</context>
<context>
    <name>atlas::CityPopulationText</name>
    <message>
        <source>projection</source>
        <translation>ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year and kind of a figure</comment>
        <extracomment>%1 is a year, %2 &quot;estimate&quot; or &quot;projection&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, administrative</source>
        <comment>of an administrative area</comment>
        <extracomment>%1 is a year</extracomment>
        <translation>%1 เขตการปกครอง</translation>
    </message>
    <message>
        <source>administrative, no year</source>
        <comment>of an administrative area</comment>
        <translation>เขตการปกครอง ไม่ระบุปี</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 the year and the kind of the figure</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::CitySheet</name>
    <message>
        <source>%1 · pilot city since %2</source>
        <extracomment>%1 is a state, %2 a year</extracomment>
        <translation>%1 · เมืองนำร่องตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1 · member since %2</source>
        <translation>%1 · สมาชิกตั้งแต่ %2</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <extracomment>%1 is another spelling of a name</extracomment>
        <translation>เขียนอีกแบบว่า %1</translation>
    </message>
    <message>
        <source>Thai name</source>
        <translation>ชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>ชื่อในภาษาท้องถิ่น</translation>
    </message>
    <message>
        <source>In other scripts of the place: %1</source>
        <extracomment>%1 is one name or more</extracomment>
        <translation>ในอักษรอื่นของท้องถิ่น: %1</translation>
    </message>
    <message>
        <source>Its capital</source>
        <translation>เมืองหลวงของประเทศ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>Height above the sea</source>
        <extracomment>%1 is a number of metres</extracomment>
        <translation>ความสูงจากระดับทะเล</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 ม.</translation>
    </message>
    <message>
        <source>Chief Smart City Officer</source>
        <translation>หัวหน้าเจ้าหน้าที่เมืองอัจฉริยะ (CSCO)</translation>
    </message>
    <message>
        <source>The body in which the officer sits</source>
        <translation>หน่วยงานต้นสังกัด</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>วิสัยทัศน์</translation>
    </message>
    <message>
        <source>The edition has no action plan of this city: those of 2018 are the pilots’.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีแผนปฏิบัติการของเมืองนี้ แผนของ พ.ศ. 2561 มีเฉพาะของเมืองนำร่อง</translation>
    </message>
    <message>
        <source>Vision of the action plan</source>
        <translation>วิสัยทัศน์ในแผนปฏิบัติการ</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>ด้านที่มุ่งเน้น</translation>
    </message>
    <message>
        <source>Its targets:</source>
        <translation>เป้าหมายเชิงยุทธศาสตร์:</translation>
    </message>
    <message>
        <source>Nearest members</source>
        <translation>เมืองสมาชิกที่อยู่ใกล้ที่สุด</translation>
    </message>
    <message>
        <source>Along the great circle between the two points, computed.</source>
        <translation>ระยะตามวงกลมใหญ่ระหว่างพิกัดทั้งสอง คำนวณในโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Cities like it</source>
        <translation>เมืองที่คล้ายกัน</translation>
    </message>
    <message>
        <source>No other member has two or more things in common with it here.</source>
        <translation>ไม่มีเมืองสมาชิกอื่นที่มีลักษณะร่วมกันตั้งแต่ 2 ข้อขึ้นไป</translation>
    </message>
    <message>
        <source>Those with most in common first, as of %1: capital, people, height, focus areas. Not an order of merit.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>เรียงจากเมืองที่มีลักษณะร่วมกันมากที่สุด ณ %1 โดยพิจารณาจากการเป็นเมืองหลวง ประชากร ความสูง และด้านที่มุ่งเน้น มิใช่การจัดอันดับ</translation>
    </message>
</context>
<context>
    <name>atlas::CitySheetParts</name>
    <message>
        <source>Urban agglomeration</source>
        <translation>เขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>not followed by the UN</source>
        <translation>สหประชาชาติไม่ได้ติดตาม</translation>
    </message>
    <message>
        <source>The continuous built-up area, whatever the boundary: comparable between cities.</source>
        <translation>พื้นที่เมืองที่ต่อเนื่องกันโดยไม่ขึ้นกับเขตการปกครอง เปรียบเทียบระหว่างเมืองได้</translation>
    </message>
    <message>
        <source>%1 people (%2)</source>
        <extracomment>%1 is a number, %2 a year</extracomment>
        <translation>%1 คน (%2)</translation>
    </message>
    <message>
        <source>Administrative area</source>
        <translation>เขตการปกครอง</translation>
    </message>
    <message>
        <source>%1 people (no year given)</source>
        <translation>%1 คน (ไม่ระบุปี)</translation>
    </message>
    <message>
        <source>Rounded.</source>
        <translation>ค่าปัดเศษ</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>ตามที่ระบุ</translation>
    </message>
    <message>
        <source>Stated in the action plan</source>
        <translation>ตามที่ระบุในแผนปฏิบัติการ</translation>
    </message>
    <message>
        <source>The year is that of publication; the plan names none.</source>
        <translation>เป็นปีที่เผยแพร่แผน แผนไม่ได้ระบุปีของข้อมูล</translation>
    </message>
    <message>
        <source>Counted independently</source>
        <translation>ตามแหล่งข้อมูลอิสระ</translation>
    </message>
    <message>
        <source>Figures describe</source>
        <translation>หน่วยพื้นที่ของตัวเลข</translation>
    </message>
    <message>
        <source>What stands behind people and surface differs from city to city: do not compare them, nor compute densities, without saying so.</source>
        <translation>หน่วยพื้นที่ที่ใช้กับตัวเลขประชากรและขนาดพื้นที่ต่างกันไปในแต่ละเมือง หากนำมาเปรียบเทียบหรือคำนวณความหนาแน่นต้องระบุข้อนี้ด้วย</translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>%1 is a number of square kilometres</extracomment>
        <translation>ขนาดพื้นที่</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 ตร.กม.</translation>
    </message>
    <message>
        <source>People and surface</source>
        <translation>ประชากรและขนาดพื้นที่</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>No plan and no report lists a project of this city.</source>
        <translation>ไม่มีแผนหรือรายงานใดระบุโครงการของเมืองนี้</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>From list to list</source>
        <translation>สถานะในแต่ละปี</translation>
    </message>
    <message numerus="yes">
        <source>%n projects listed</source>
        <translation>
            <numerusform>ระบุไว้ %n โครงการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ClaimRows</name>
    <message>
        <source>The article says</source>
        <translation>ถ้อยคำของบทความ</translation>
    </message>
    <message>
        <source>It states</source>
        <translation>บทความระบุ</translation>
    </message>
    <message>
        <source>The data give</source>
        <translation>ข้อมูลระบุ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลการเทียบ</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>เชิงอรรถ</translation>
    </message>
    <message>
        <source>It stands at</source>
        <translation>วางไว้ที่ข้อความ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation>สืบค้นเมื่อ %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>atlas::ClaimSheet</name>
    <message>
        <source>The article states</source>
        <translation>บทความระบุ</translation>
    </message>
    <message>
        <source>Data of edition %1 give</source>
        <extracomment>%1 is the number of the edition</extracomment>
        <translation>ข้อมูลฉบับที่ %1 ระบุ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลการเทียบ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิดของค่า</translation>
    </message>
    <message>
        <source>The series at these years</source>
        <translation>ค่าของชุดข้อมูลในปีดังกล่าว</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>เชิงอรรถที่ %1</translation>
    </message>
    <message>
        <source>No footnote of the article stands at it.</source>
        <translation>บทความไม่ได้วางเชิงอรรถไว้ที่ข้อความนี้</translation>
    </message>
    <message>
        <source>What the article cites for it</source>
        <translation>สิ่งที่บทความอ้างอิงสำหรับข้อความนี้</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are two statements that differ</extracomment>
        <translation>%1 กับ %2</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>แหล่งข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>It cites</source>
        <translation>อ้างอิง</translation>
    </message>
    <message>
        <source>It stands at</source>
        <translation>วางไว้ที่ข้อความ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Read by the author on</source>
        <translation>วันที่ผู้เขียนสืบค้น</translation>
    </message>
    <message>
        <source>Address as printed</source>
        <translation>ที่อยู่เว็บตามที่พิมพ์</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <extracomment>%1 is a number in Thai digits</extracomment>
        <translation>พิมพ์เป็น %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ข้อสังเกต</translation>
    </message>
    <message>
        <source>No figure of the ledger rests on it.</source>
        <translation>ไม่มีข้อความในรายการตรวจสอบที่อ้างเชิงอรรถนี้</translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation>ข้อความที่อ้างเชิงอรรถนี้</translation>
    </message>
    <message>
        <source>What the article states, beside the data</source>
        <translation>ข้อความของบทความเทียบกับข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>The article this atlas began from makes %n statements with a figure or a date.</source>
        <translation>
            <numerusform>บทความต้นเรื่องมีข้อความที่ระบุตัวเลขหรือวันที่ %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands beside what the data of edition %1 give. The words are those of the article; nothing in them was changed.</source>
        <translation>แต่ละข้อความวางเทียบกับข้อมูลฉบับที่ %1 ถ้อยคำเป็นของบทความโดยไม่มีการแก้ไข</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>ผลการเทียบ</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a row to read why, and to see the chart at that point.</source>
        <translation>เปิดแถวเพื่ออ่านเหตุผลและดูแผนภูมิ ณ จุดนั้น</translation>
    </message>
    <message>
        <source>What the article cites</source>
        <translation>สิ่งที่บทความอ้างอิง</translation>
    </message>
    <message numerus="yes">
        <source>The article has %n footnotes. Each stands with what it points to, the statement it is placed at, and a remark where something is to be said of it.</source>
        <translation>
            <numerusform>บทความมีเชิงอรรถ %n รายการ แต่ละรายการแสดงสิ่งที่อ้างถึง ข้อความที่วางเชิงอรรถไว้ และข้อสังเกตหากมี</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A footnote stands at %1 of the %n claims of the ledger.</source>
        <translation>
            <numerusform>มีเชิงอรรถวางไว้ที่ %1 จาก %n ข้อความในรายการตรวจสอบ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ClaimValue</name>
    <message>
        <source>%1: %2 (April %3 edition), %4 (October %5 edition); %6: %7 (October %8 edition)</source>
        <translation>%1: %2 (ฉบับเดือนเมษายน %3), %4 (ฉบับเดือนตุลาคม %5); %6: %7 (ฉบับเดือนตุลาคม %8)</translation>
    </message>
    <message>
        <source>%1 (forecast of November %2 for %3)</source>
        <translation>%1 (ค่าคาดการณ์เมื่อเดือนพฤศจิกายน %2 สำหรับ %3)</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4; forecast %5: %6</source>
        <translation>%1: %2; %3: %4; ค่าคาดการณ์ %5: %6</translation>
    </message>
    <message>
        <source>%1 among countries; %2 when the EU-27 counts as one (scenarios SSP1 to SSP5 alike)</source>
        <translation>%1 เมื่อเทียบกับรายประเทศ และ %2 เมื่อนับ EU-27 เป็นเศรษฐกิจเดียว (ฉากทัศน์ SSP1 ถึง SSP5 เหมือนกัน)</translation>
    </message>
    <message>
        <source>%1 against ASEAN %2 (billion %3 international $)</source>
        <translation>%1 เทียบกับอาเซียน %2 (พันล้านดอลลาร์สากล ณ ราคา %3)</translation>
    </message>
    <message>
        <source>%1: %2 million; %3: %4 million (three agglomerations together)</source>
        <translation>%1: %2 ล้านคน; %3: %4 ล้านคน (เขตเมืองต่อเนื่อง 3 แห่งรวมกัน)</translation>
    </message>
    <message>
        <source>%1 ASEAN Summit, %2</source>
        <translation>การประชุมสุดยอดอาเซียน ครั้งที่ %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 ถึง %3)</translation>
    </message>
    <message>
        <source>%1 million people</source>
        <translation>%1 ล้านคน</translation>
    </message>
    <message>
        <source>million people</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>%1 US$</source>
        <translation>%1 ดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>US$</source>
        <translation>ดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1 % ต่อปี</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% ต่อปี</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>มากกว่า %1 %</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>อันดับ %1</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>%1 economies</source>
        <translation>%1 เศรษฐกิจ</translation>
    </message>
    <message>
        <source>%1 cities</source>
        <translation>%1 เมือง</translation>
    </message>
    <message>
        <source>summit no. %1</source>
        <translation>ครั้งที่ %1</translation>
    </message>
    <message>
        <source>%1 objectives</source>
        <translation>%1 ประการ</translation>
    </message>
    <message>
        <source>%1 areas</source>
        <translation>%1 ด้าน</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 ระยะ</translation>
    </message>
    <message>
        <source>%1 provinces</source>
        <translation>%1 จังหวัด</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>estimate up to %1, projection from %2</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation>ค่าประมาณถึง %1 ค่าคาดการณ์ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>ตรงกับข้อมูล</translation>
    </message>
    <message>
        <source>near</source>
        <translation>ใกล้เคียงกับข้อมูล</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ต่างจากข้อมูล</translation>
    </message>
    <message>
        <source>unit unclear</source>
        <translation>หน่วยไม่ชัดเจน</translation>
    </message>
    <message>
        <source>text only</source>
        <comment>a claim that only the article itself can check</comment>
        <translation>ตรวจได้จากบทความเท่านั้น</translation>
    </message>
    <message>
        <source>The data give the same figure, within rounding.</source>
        <translation>ข้อมูลระบุตัวเลขเดียวกันเมื่อปัดเศษแล้ว</translation>
    </message>
    <message>
        <source>The data come within a point of it.</source>
        <translation>ข้อมูลต่างไปไม่เกิน 1 จุดร้อยละ</translation>
    </message>
    <message>
        <source>The data give another figure.</source>
        <translation>ข้อมูลระบุตัวเลขอื่น</translation>
    </message>
    <message>
        <source>The text does not say what exactly is counted, so that nothing can be set beside it.</source>
        <translation>บทความไม่ได้ระบุว่านับสิ่งใดแน่ จึงไม่มีค่าใดเทียบได้โดยตรง</translation>
    </message>
    <message>
        <source>No series can check it: only arithmetic, or the text of the article itself.</source>
        <translation>ไม่มีชุดข้อมูลที่ใช้ตรวจได้ ตรวจได้ด้วยการคำนวณหรือจากตัวบทความเองเท่านั้น</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a share as the article has it, &quot;two thirds&quot;, %2 the same as a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation>แสดงวิธีใช้นี้</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>แสดงรุ่นของโปรแกรม</translation>
    </message>
    <message>
        <source>Print the manual page, for man to read.</source>
        <translation>แสดงหน้าคู่มือสำหรับคำสั่ง man</translation>
    </message>
    <message>
        <source>Render the page to FILE and end; opens no window.</source>
        <translation>วาดหน้าลงใน FILE แล้วจบ โดยไม่เปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Size of the picture or window in pixels (1440x900).</source>
        <translation>ขนาดของภาพหรือหน้าต่างเป็นพิกเซล (1440x900)</translation>
    </message>
    <message>
        <source>With --screenshot: draw everything so many times as large, such as 2.</source>
        <translation>ใช้กับ --screenshot: วาดทุกอย่างให้ใหญ่ขึ้นตามจำนวนเท่าที่ระบุ เช่น 2</translation>
    </message>
    <message>
        <source>The page to show: %1.</source>
        <translation>หน้าที่จะแสดง: %1</translation>
    </message>
    <message>
        <source>Choose a city, such as bangkok.</source>
        <translation>เลือกเมือง เช่น bangkok</translation>
    </message>
    <message>
        <source>Colour a state, such as THA; up to four times.</source>
        <translation>ลงสีประเทศ เช่น THA ระบุได้ไม่เกิน 4 ครั้ง</translation>
    </message>
    <message>
        <source>Filter by a development area, such as civic_social.</source>
        <translation>กรองตามด้านการพัฒนา เช่น civic_social</translation>
    </message>
    <message>
        <source>Colour the map by an indicator, such as pm25.</source>
        <translation>ลงสีแผนที่ตามตัวชี้วัด เช่น pm25</translation>
    </message>
    <message>
        <source>The year, 1950 to 2050; 2493 to 2593 are understood as well.</source>
        <translation>ปี พ.ศ. 2493 ถึง 2593 หรือ ค.ศ. 1950 ถึง 2050</translation>
    </message>
    <message>
        <source>The language: %1.</source>
        <translation>ภาษา: %1</translation>
    </message>
    <message>
        <source>How years are written: ce, be or both.</source>
        <translation>ศักราชที่แสดง: ce (ค.ศ.), be (พ.ศ.) หรือ both (ทั้งสอง)</translation>
    </message>
    <message>
        <source>The digits of numbers and years: arabic or thai.</source>
        <translation>ตัวเลขที่ใช้เขียนจำนวนและปี: arabic (เลขอารบิก) หรือ thai (เลขไทย)</translation>
    </message>
    <message>
        <source>Open a link such as ascn-atlas:overview?year=2018.</source>
        <translation>เปิดลิงก์ เช่น ascn-atlas:overview?year=2018</translation>
    </message>
    <message>
        <source>Open another edition of the data.</source>
        <translation>เปิดข้อมูลฉบับอื่น</translation>
    </message>
    <message>
        <source>Check edition, fonts, translations and line breaking, and end.</source>
        <translation>ตรวจฉบับข้อมูล แบบอักษร คำแปล และการตัดบรรทัด แล้วจบ</translation>
    </message>
    <message>
        <source>Start, paint the first complete page, print times and memory as JSON, and end.</source>
        <translation>เริ่มโปรแกรม วาดหน้าแรกให้ครบ แสดงเวลาและหน่วยความจำเป็น JSON แล้วจบ</translation>
    </message>
    <message>
        <source>With --startup-report: write the page that was painted.</source>
        <translation>ใช้กับ --startup-report: บันทึกหน้าที่วาด</translation>
    </message>
    <message>
        <source>a desktop atlas of the ASEAN Smart Cities Network. Independent; not a publication of ASEAN.</source>
        <translation>โปรแกรมแผนที่และข้อมูลของเครือข่ายเมืองอัจฉริยะอาเซียน จัดทำโดยอิสระ มิใช่สิ่งพิมพ์ของอาเซียน</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2: %3</source>
        <translation>“%1” ใช้กับ --%2 ไม่ได้: %3</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together</source>
        <translation>--%1 กับ --%2 ใช้ร่วมกันไม่ได้</translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation>ไม่ได้ระบุชื่อไฟล์</translation>
    </message>
    <message>
        <source>--picture goes with --startup-report</source>
        <translation>--picture ใช้คู่กับ --startup-report</translation>
    </message>
    <message>
        <source>--scale goes with --screenshot</source>
        <translation>--scale ใช้คู่กับ --screenshot</translation>
    </message>
    <message>
        <source>a factor from 1 to %1, such as 1.5</source>
        <translation>จำนวนเท่าตั้งแต่ 1 ถึง %1 เช่น 1.5</translation>
    </message>
    <message>
        <source>width x height such as 1440x900, from %1x%2 to %3x%4</source>
        <translation>ความกว้าง x ความสูง เช่น 1440x900 ตั้งแต่ %1x%2 ถึง %3x%4</translation>
    </message>
    <message>
        <source>light, dark, contrast or print</source>
        <translation>light, dark, contrast หรือ print</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>the pages are: %1</source>
        <translation>หน้าที่มีคือ %1</translation>
    </message>
    <message>
        <source>--state can be given %1 times at most</source>
        <translation>ใช้ --state ได้ไม่เกิน %1 ครั้ง</translation>
    </message>
    <message>
        <source>search goes with --lang and --data only</source>
        <translation>search ใช้คู่กับ --lang และ --data เท่านั้น</translation>
    </message>
    <message>
        <source>search needs WORDS</source>
        <translation>search ต้องมีคำค้น</translation>
    </message>
    <message>
        <source>Unknown option “%1”</source>
        <translation>ไม่รู้จักตัวเลือก “%1”</translation>
    </message>
    <message>
        <source>Unknown argument “%1”</source>
        <translation>ไม่รู้จักอาร์กิวเมนต์ “%1”</translation>
    </message>
    <message>
        <source>%1 to %2, or %3 to %4 of the Buddhist Era</source>
        <comment>the first and the last year of both eras</comment>
        <translation>ค.ศ. %1 ถึง %2 หรือ พ.ศ. %3 ถึง %4</translation>
    </message>
    <message>
        <source>The theme: light, dark, contrast (high contrast) or print.</source>
        <translation>ธีม: light (สว่าง), dark (มืด), contrast (ความต่างสูง) หรือ print (สำหรับพิมพ์)</translation>
    </message>
    <message>
        <source>Print what answers WORDS: kind, id and title, separated by tabs.</source>
        <translation>แสดงสิ่งที่ตรงกับ WORDS: ประเภท รหัส และชื่อ คั่นด้วยแท็บ</translation>
    </message>
</context>
<context>
    <name>atlas::Commands</name>
    <message>
        <source>The link to this view is on the clipboard.</source>
        <translation>คัดลอกลิงก์ของมุมมองนี้แล้ว</translation>
    </message>
    <message>
        <source>The picture of the page is on the clipboard.</source>
        <translation>คัดลอกภาพของหน้านี้แล้ว</translation>
    </message>
    <message>
        <source>About ASCN Atlas</source>
        <translation>เกี่ยวกับ ASCN Atlas</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>บันทึกภาพเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>The clipboard holds no view to open. %1</source>
        <translation>คลิปบอร์ดไม่มีมุมมองที่เปิดได้ %1</translation>
    </message>
    <message>
        <source>The link on the clipboard leads to this view.</source>
        <translation>ลิงก์ในคลิปบอร์ดเป็นของมุมมองที่แสดงอยู่แล้ว</translation>
    </message>
    <message>
        <source>Point at a figure, or go to it by keyboard, and press S: who says so?</source>
        <translation>ชี้ที่ตัวเลขหรือไปที่ตัวเลขด้วยแป้นพิมพ์ แล้วกด S เพื่อดูที่มา</translation>
    </message>
    <message>
        <source>This page shows words and tables already.</source>
        <translation>หน้านี้แสดงเป็นข้อความและตารางอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>atlas::ConflictRows</name>
    <message>
        <source>About</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>แหล่งหนึ่งระบุ</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>อีกแหล่งระบุ</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>ข้อความที่ใช้</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>atlas::ConflictSheet</name>
    <message>
        <source>followed here</source>
        <translation>ใช้ในโปรแกรมนี้</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>ไม่ได้ใช้</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>แหล่งหนึ่งระบุ</translation>
    </message>
    <message>
        <source>Another says</source>
        <translation>อีกแหล่งระบุ</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what differs, and the two statements</extracomment>
        <translation>%1 กับ %2</translation>
    </message>
    <message>
        <source>More that differs on it</source>
        <translation>ข้อมูลอื่นที่ไม่ตรงกันในเรื่องนี้</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>ข้อความที่ใช้</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Concerns the article</source>
        <translation>เกี่ยวข้องกับบทความ</translation>
    </message>
    <message>
        <source>yes, one of the two statements is its own</source>
        <translation>ใช่ หนึ่งในสองข้อความเป็นของบทความ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>แหล่งข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Where both are followed neither is wrong: they speak of another day, another boundary or another way to count.</source>
        <translation>กรณีที่ใช้ทั้งสองข้อความถือว่าถูกต้องทั้งคู่ เพียงต่างวัน ต่างขอบเขต หรือต่างวิธีนับ</translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation>จำแนกตามเรื่อง</translation>
    </message>
    <message numerus="yes">
        <source>%n points on which two sources disagree. Both statements stand here, with the one that the atlas follows and the reason.</source>
        <translation>
            <numerusform>มี %n กรณีที่แหล่งข้อมูลสองแหล่งระบุเรื่องเดียวกันไม่ตรงกัน แสดงไว้ทั้งสองข้อความ พร้อมข้อความที่ใช้และเหตุผล</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ConflictText</name>
    <message>
        <source>who is appointed</source>
        <translation>การแต่งตั้ง</translation>
    </message>
    <message>
        <source>area of the framework</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>area in km²</source>
        <translation>ขนาดพื้นที่ (ตร.กม.)</translation>
    </message>
    <message>
        <source>pilot cities</source>
        <translation>เมืองนำร่อง</translation>
    </message>
    <message>
        <source>date of joining ASEAN</source>
        <translation>วันที่เข้าเป็นสมาชิกอาเซียน</translation>
    </message>
    <message>
        <source>population by census</source>
        <translation>ประชากรตามสำมะโน</translation>
    </message>
    <message>
        <source>date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>density of population</source>
        <translation>ความหนาแน่นของประชากร</translation>
    </message>
    <message>
        <source>larger economies</source>
        <translation>เศรษฐกิจที่มีขนาดใหญ่กว่า</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>ละติจูด</translation>
    </message>
    <message>
        <source>who took part</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
    <message>
        <source>population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>priority projects</source>
        <translation>โครงการสำคัญ</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>target year</source>
        <translation>ปีเป้าหมาย</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>unit the figures describe</source>
        <translation>หน่วยพื้นที่ของตัวเลข</translation>
    </message>
    <message>
        <source>value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Member cities</source>
        <translation>เมืองสมาชิก</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Projects in planning</source>
        <translation>โครงการที่อยู่ระหว่างวางแผน</translation>
    </message>
    <message>
        <source>Projects ongoing</source>
        <translation>โครงการที่อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Projects completed</source>
        <translation>โครงการที่แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Share of the projects</source>
        <translation>สัดส่วนของโครงการ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ข้อความของบทความ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>ประเทศสมาชิก</translation>
    </message>
    <message>
        <source>ASEAN as a whole</source>
        <translation>อาเซียนโดยรวม</translation>
    </message>
    <message>
        <source>Figures of the reports</source>
        <translation>ตัวเลขในรายงาน</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>ข้อความแรก</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>ข้อความหลัง</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ทั้งสองข้อความ</translation>
    </message>
</context>
<context>
    <name>atlas::Connection</name>
    <message>
        <source>This file is not a database.</source>
        <translation>ไฟล์นี้ไม่ใช่ฐานข้อมูล</translation>
    </message>
    <message>
        <source>This database is damaged. Take a fresh copy of it.</source>
        <translation>ฐานข้อมูลนี้เสียหาย ต้องคัดลอกไฟล์มาใหม่</translation>
    </message>
    <message>
        <source>This database cannot be opened.</source>
        <translation>เปิดฐานข้อมูลนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Another program is writing to this database. Try again.</source>
        <translation>โปรแกรมอื่นกำลังเขียนฐานข้อมูลนี้ ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>This database holds more than this program can take.</source>
        <translation>ฐานข้อมูลนี้มีข้อมูลมากกว่าที่โปรแกรมรับได้</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>ฐานข้อมูลปฏิเสธคำสั่ง</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่พบไฟล์ %1</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>อ่านหรือเขียนดิสก์ไม่ได้</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>ยังไม่ได้ติดตั้งไดรเวอร์ SQLite ของ Qt (แพ็กเกจ libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver brings an SQLite of its own. Install the driver that uses the system’s SQLite.</source>
        <translation>ไดรเวอร์ SQLite ของ Qt ใช้ SQLite ที่มากับตัวไดรเวอร์เอง ต้องติดตั้งไดรเวอร์ที่ใช้ SQLite ของระบบ</translation>
    </message>
</context>
<context>
    <name>atlas::CoordinateText</name>
    <message>
        <source>%1° S</source>
        <translation>%1° ใต้</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° เหนือ</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° ตะวันตก</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° ตะวันออก</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a latitude and a longitude</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atlas::CopyMenus</name>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is an area of the framework, which becomes the filter or gives it up</extracomment>
        <translation>ยกเลิกการเลือก%1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>เลือก%1</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>คัดลอกตัวเลข</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>คัดลอกตัวเลข</translation>
    </message>
</context>
<context>
    <name>atlas::CoverageModel</name>
    <message>
        <source>Place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Years (%1)</source>
        <extracomment>head of a column; %1 is the era, such as CE</extracomment>
        <translation>ปี (%1)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n ค่า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CrossingPanel</name>
    <message>
        <source>another</source>
        <extracomment>another share than those before, which is typed</extracomment>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Share that is reached</source>
        <translation>สัดส่วนที่ถึง</translation>
    </message>
    <message>
        <source>Any share, in per cent</source>
        <translation>สัดส่วนใดก็ได้ หน่วยเป็นร้อยละ</translation>
    </message>
    <message>
        <source>First year at or above the share; dashed: projection; ring: what the article says</source>
        <translation>ปีแรกที่ค่าถึงหรือเกินสัดส่วนนี้ · เส้นประ: ค่าคาดการณ์ · วงแหวน: ที่บทความระบุ</translation>
    </message>
    <message>
        <source>First year at or above the share; dashed: projection</source>
        <translation>ปีแรกที่ค่าถึงหรือเกินสัดส่วนนี้ · เส้นประ: ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>First year at or above the share; ring: what the article says</source>
        <translation>ปีแรกที่ค่าถึงหรือเกินสัดส่วนนี้ · วงแหวน: ที่บทความระบุ</translation>
    </message>
    <message>
        <source>First year at or above the share</source>
        <translation>ปีแรกที่ค่าถึงหรือเกินสัดส่วนนี้</translation>
    </message>
</context>
<context>
    <name>atlas::CsvReader</name>
    <message>
        <source>a carriage return without a line feed</source>
        <translation>มีอักขระ CR ที่ไม่มี LF ตาม</translation>
    </message>
    <message>
        <source>more than %1 fields in one record</source>
        <translation>มีช่องข้อมูลมากกว่า %1 ช่องในหนึ่งระเบียน</translation>
    </message>
    <message>
        <source>a stray quote: put the whole field in quotes and double each quote inside it</source>
        <translation>มีอัญประกาศผิดที่: ต้องใส่อัญประกาศคร่อมทั้งช่องข้อมูล และพิมพ์อัญประกาศที่อยู่ภายในซ้ำ 2 ตัว</translation>
    </message>
    <message>
        <source>a field of more than %1 bytes</source>
        <translation>ช่องข้อมูลยาวกว่า %1 ไบต์</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>ไม่มีอัญประกาศปิด</translation>
    </message>
    <message>
        <source>text after a closing quote: double each quote inside a field</source>
        <translation>มีข้อความหลังอัญประกาศปิด: ต้องพิมพ์อัญประกาศที่อยู่ภายในช่องข้อมูลซ้ำ 2 ตัว</translation>
    </message>
    <message>
        <source>broken UTF-8</source>
        <translation>รหัส UTF-8 ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>มีอักขระ NUL</translation>
    </message>
</context>
<context>
    <name>atlas::DataPage</name>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Filter by name, topic or unit</source>
        <translation>กรองตามชื่อ หัวข้อ หรือหน่วย</translation>
    </message>
    <message>
        <source>Filter by place or source</source>
        <translation>กรองตามพื้นที่หรือแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>พื้นที่</translation>
    </message>
</context>
<context>
    <name>atlas::Dataset</name>
    <message>
        <source>This file does not say which edition of the atlas it is.</source>
        <translation>ไฟล์นี้ไม่ได้ระบุว่าเป็นข้อมูลฉบับใด</translation>
    </message>
</context>
<context>
    <name>atlas::EarlierYears</name>
    <message>
        <source>Compare with %1</source>
        <extracomment>%1 is a year; offers another to compare with</extracomment>
        <translation>เทียบกับ %1</translation>
    </message>
    <message>
        <source>The year to compare with</source>
        <translation>ปีที่ใช้เปรียบเทียบ</translation>
    </message>
</context>
<context>
    <name>atlas::EconomyBasis</name>
    <message>
        <source>Nominal</source>
        <extracomment>levels in current dollars of the market</extracomment>
        <translation>ราคาปัจจุบัน</translation>
    </message>
    <message>
        <source>PPP</source>
        <extracomment>purchasing power parity</extracomment>
        <translation>PPP</translation>
    </message>
    <message>
        <source>nominal values</source>
        <extracomment>as in &quot;By nominal values ASEAN is 5th&quot;: in current dollars of the market</extracomment>
        <translation>ราคาปัจจุบัน</translation>
    </message>
    <message numerus="yes">
        <source>ASEAN (%n of its members)</source>
        <translation>
            <numerusform>อาเซียน (สมาชิก %n ประเทศ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of the members, %2: ASEAN is their sum here and so a little small.</source>
        <extracomment>%1 is a source, %2 a list of states</extracomment>
        <translation>
            <numerusform>%1 มีข้อมูลสมาชิก %n ประเทศ ได้แก่ %2 อาเซียนในที่นี้เป็นผลรวมของประเทศเหล่านี้ จึงน้อยกว่าความเป็นจริงเล็กน้อย</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EconomyCard</name>
    <message>
        <source>Nominal</source>
        <translation>ราคาปัจจุบัน</translation>
    </message>
    <message>
        <source>PPP</source>
        <translation>PPP</translation>
    </message>
    <message>
        <source>Measure of GDP</source>
        <translation>วิธีวัด GDP</translation>
    </message>
    <message>
        <source>At market exchange rates to the end of the IMF projection, or by purchasing power to 2050</source>
        <translation>ตามอัตราแลกเปลี่ยนในตลาดจนสิ้นสุดค่าคาดการณ์ของ IMF หรือตามความเสมอภาคของอำนาจซื้อถึง พ.ศ. 2593 (ค.ศ. 2050)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>Rank or level</source>
        <translation>อันดับหรือมูลค่า</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>ฉากทัศน์</translation>
    </message>
</context>
<context>
    <name>atlas::EconomyChart</name>
    <message>
        <source>scenario %1</source>
        <extracomment>%1 is the name of a scenario such as &quot;SSP2 (Middle of the road)&quot;</extracomment>
        <translation>ฉากทัศน์ %1</translation>
    </message>
    <message>
        <source>The members of ASEAN have no rank of their own here, and those of the European Union are counted singly.</source>
        <translation>แผนภูมินี้ไม่จัดอันดับประเทศสมาชิกอาเซียนแยกเป็นรายประเทศ ส่วนประเทศสมาชิกสหภาพยุโรปนับเป็นรายประเทศ</translation>
    </message>
    <message>
        <source>At the break another source begins, with other prices: only ranks can be compared across it.</source>
        <translation>หลังรอยต่อเป็นข้อมูลจากแหล่งอื่นซึ่งใช้ราคาต่างกัน จึงเปรียบเทียบข้ามรอยต่อได้เฉพาะอันดับ</translation>
    </message>
    <message>
        <source>GDP</source>
        <translation>GDP</translation>
    </message>
    <message>
        <source>%1 as one economy among countries</source>
        <extracomment>%1 is ASEAN and who is in it</extracomment>
        <translation>%1 นับเป็นเศรษฐกิจเดียว เทียบกับรายประเทศ</translation>
    </message>
    <message>
        <source>%1 and the largest economies</source>
        <translation>%1 และเศรษฐกิจขนาดใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <extracomment>%1 is a measure</extracomment>
        <translation>อันดับตาม %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 หน่วย: %2</translation>
    </message>
    <message>
        <source>after the break another source, scenario %1</source>
        <translation>หลังรอยต่อใช้แหล่งข้อมูลอื่น ฉากทัศน์ %1</translation>
    </message>
    <message>
        <source>to %1 in %2, then %3 in %4</source>
        <extracomment>%1 is a year, %2 and %4 the dollars counted in, %3 a scenario</extracomment>
        <translation>ถึง %1 หน่วย%2 จากนั้น %3 หน่วย%4</translation>
    </message>
</context>
<context>
    <name>atlas::EconomyPage</name>
    <message>
        <source>The economy of ASEAN</source>
        <translation>เศรษฐกิจอาเซียน</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>มูลค่า</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>Scenario lab</source>
        <translation>ทดลองฉากทัศน์</translation>
    </message>
    <message>
        <source>Report card</source>
        <translation>ผลตรวจค่าคาดการณ์</translation>
    </message>
    <message>
        <source>This source has no value of the European Union as one: countries are counted.</source>
        <translation>แหล่งข้อมูลนี้ไม่มีค่าของสหภาพยุโรปรวมเป็นหนึ่ง จึงนับรายประเทศ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ประชากร</translation>
    </message>
</context>
<context>
    <name>atlas::EconomyTitle</name>
    <message>
        <source>trillion $</source>
        <extracomment>a thousand billions of some dollars; the line below says which</extracomment>
        <translation>ล้านล้านดอลลาร์</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, after %3 in %4</source>
        <extracomment>%1 and %3 are ranks, %2 a year with its era, %4 a later year</extracomment>
        <translation>เศรษฐกิจอาเซียน: อันดับ %1 ใน %2 จากอันดับ %3 ใน %4</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 from %2 to %3</source>
        <extracomment>%1 is a rank such as &quot;4th&quot;, %2 a year with its era, %3 a later year</extracomment>
        <translation>เศรษฐกิจอาเซียน: อันดับ %1 ตั้งแต่ %2 ถึง %3</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4</source>
        <extracomment>%1 and %3 are ranks, %2 a year with its era, %4 a later year</extracomment>
        <translation>เศรษฐกิจอาเซียน: อันดับ %1 ใน %2 และอันดับ %3 ใน %4</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4, %1 again from %5</source>
        <extracomment>%1, %3 are ranks, %2 a year with its era, %4 and %5 later years; %5 is when the last rank begins</extracomment>
        <translation>เศรษฐกิจอาเซียน: อันดับ %1 ใน %2, %3 ใน %4 และ %1 ตั้งแต่ %5</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, after %3 in %4 (%5)</source>
        <extracomment>%1 and %3 are amounts, %2 a year with its era, %4 a later year, %5 the unit of both</extracomment>
        <translation>เศรษฐกิจอาเซียน: %1 ใน %2 จาก %3 ใน %4 (%5)</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4 (%5)</source>
        <translation>เศรษฐกิจอาเซียน: %1 ใน %2 และ %3 ใน %4 (%5)</translation>
    </message>
    <message>
        <source>%1 in %2; ASEAN %3 (%4)</source>
        <extracomment>%1 is a state and its amount, %2 a year with its era, %3 an amount, %4 the unit of both</extracomment>
        <translation>%2: %1 อาเซียน %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2 in %3; ASEAN %4 (%5)</source>
        <extracomment>%1 and %2 are states and their amounts, %3 a year with its era, %4 an amount, %5 the unit of all</extracomment>
        <translation>%3: %1 %2 อาเซียน %4 (%5)</translation>
    </message>
    <message>
        <source>%1 to %2 in %3; ASEAN %4 (%5)</source>
        <extracomment>the lowest and the highest of several; %1 and %2 are states and their amounts, %3 a year with its era</extracomment>
        <translation>%3: %1 ถึง%2 อาเซียน %4 (%5)</translation>
    </message>
    <message>
        <source>ASEAN as one economy</source>
        <translation>อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, as in %3</source>
        <extracomment>%1 is a rank, %2 a year with its era, %3 an earlier year</extracomment>
        <translation>เศรษฐกิจอาเซียน: อันดับ %1 ใน %2 เท่ากับใน %3</translation>
    </message>
</context>
<context>
    <name>atlas::Edition</name>
    <message>
        <source>%1 is damaged or not an edition of the atlas. Take a fresh copy, or see all that is wrong with “atlas-dataset check”.</source>
        <translation>%1 เสียหายหรือไม่ใช่ไฟล์ข้อมูลของ ASCN Atlas ต้องคัดลอกไฟล์มาใหม่ หรือดูข้อผิดพลาดทั้งหมดด้วยคำสั่ง “atlas-dataset check”</translation>
    </message>
    <message>
        <source>The program came without its data; install it again.</source>
        <translation>โปรแกรมไม่มีข้อมูลติดมาด้วย ต้องติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>%1 is larger than any edition this program opens.</source>
        <translation>%1 มีขนาดใหญ่กว่าฉบับข้อมูลที่โปรแกรมนี้เปิดได้</translation>
    </message>
</context>
<context>
    <name>atlas::EditionCheck</name>
    <message>
        <source>%1: row %2 points to no row of %3.</source>
        <translation>%1: แถวที่ %2 อ้างถึงแถวที่ไม่มีใน %3</translation>
    </message>
    <message>
        <source>observation: %1 of %2 in %3 is %4, outside %5 to %6.</source>
        <translation>observation: %1 ของ %2 ใน ค.ศ. %3 มีค่า %4 ซึ่งอยู่นอกช่วง %5 ถึง %6</translation>
    </message>
    <message>
        <source>conflict: %1 is about the %2 “%3”, which does not exist.</source>
        <translation>conflict: %1 อ้างถึง %2 “%3” ซึ่งไม่มีอยู่</translation>
    </message>
    <message>
        <source>network_stat: the scope “%2” of %1 is no state and no area.</source>
        <translation>network_stat: ขอบเขต “%2” ของ %1 ไม่ใช่ประเทศและไม่ใช่ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>ไฟล์เสียหาย: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… และอีก %n รายการในลักษณะเดียวกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 names “%3”, which is not in %4.</source>
        <translation>%1: %2 ระบุ “%3” ซึ่งไม่มีใน %4</translation>
    </message>
    <message>
        <source>edition: there must be one row; there are %1.</source>
        <translation>edition: ต้องมี 1 แถว แต่มี %1 แถว</translation>
    </message>
    <message>
        <source>%1 is empty. Take a fresh copy of it.</source>
        <translation>%1 เป็นไฟล์ว่าง ต้องคัดลอกไฟล์มาใหม่</translation>
    </message>
    <message>
        <source>%1 is not an edition: it is no database.</source>
        <translation>%1 ไม่ใช่ไฟล์ข้อมูลของ ASCN Atlas: ไม่ใช่ฐานข้อมูล</translation>
    </message>
    <message>
        <source>%1 is damaged. Take a fresh copy of it.</source>
        <translation>%1 เสียหาย ต้องคัดลอกไฟล์มาใหม่</translation>
    </message>
    <message>
        <source>%1 is not an edition: it is a database of another program.</source>
        <translation>%1 ไม่ใช่ไฟล์ข้อมูลของ ASCN Atlas: เป็นฐานข้อมูลของโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>%1 is of a newer format (%2) than this program reads (%3). Install a newer program.</source>
        <translation>%1 มีรูปแบบรุ่น %2 ซึ่งใหม่กว่าที่โปรแกรมนี้อ่านได้ (รุ่น %3) ต้องติดตั้งโปรแกรมรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>%1 is of no known format. Build it again.</source>
        <translation>%1 มีรูปแบบที่ไม่รู้จัก ต้องสร้างไฟล์ใหม่</translation>
    </message>
    <message>
        <source>%1 keeps changes in a second file (WAL mode). Build it again.</source>
        <translation>%1 เก็บการเปลี่ยนแปลงไว้ในไฟล์ที่สอง (โหมด WAL) ต้องสร้างไฟล์ใหม่</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ไม่พบไฟล์ %1</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>A change to %1 was never finished: a journal lies beside it. Take a fresh copy of it.</source>
        <translation>การแก้ไข %1 ไม่เสร็จสมบูรณ์: มีไฟล์ journal ค้างอยู่ ต้องคัดลอกไฟล์มาใหม่</translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation>ไม่พบ %1</translation>
    </message>
    <message>
        <source>The %1 is not made as this format makes it.</source>
        <translation>%1 ไม่ตรงตามรูปแบบที่กำหนด</translation>
    </message>
    <message>
        <source>There is a %1, which this format does not know.</source>
        <translation>มี %1 ซึ่งไม่มีในรูปแบบที่กำหนด</translation>
    </message>
    <message>
        <source>%1 is of an older format (%2) than this program reads (%3). Take the edition that came with this program, or build it again from its facts.</source>
        <translation>%1 มีรูปแบบรุ่น %2 ซึ่งเก่ากว่าที่โปรแกรมนี้อ่านได้ (รุ่น %3) ใช้ข้อมูลฉบับที่มากับโปรแกรมนี้ หรือสร้างใหม่จากข้อเท็จจริง</translation>
    </message>
    <message>
        <source>translation: %1.%2 is no column whose texts are translated.</source>
        <translation>translation: %1.%2 ไม่ใช่คอลัมน์ที่มีคำแปล</translation>
    </message>
    <message>
        <source>translation: no row has this %1: %2</source>
        <translation>translation: ไม่มีแถวใดมี %1 นี้: %2</translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 bytes are there. Take a fresh copy of it.</source>
        <translation>%1 ไม่ครบถ้วน: มี %2 จาก %3 ไบต์ ต้องคัดลอกไฟล์มาใหม่</translation>
    </message>
</context>
<context>
    <name>atlas::EditionsPanel</name>
    <message>
        <source>Both editions in %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ทั้งสองฉบับใน %1</translation>
    </message>
    <message>
        <source>Urban share by state; difference in points</source>
        <translation>สัดส่วนประชากรเมือง รายประเทศ ผลต่างเป็นจุดร้อยละ</translation>
    </message>
</context>
<context>
    <name>atlas::EventAxis</name>
    <message numerus="yes">
        <source>Axis of time with %n events</source>
        <translation>
            <numerusform>แกนเวลาที่มี %n เหตุการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from event to event, Enter opens one.</source>
        <translation>ใช้แป้นลูกศรเลื่อนไปทีละเหตุการณ์ กด Enter เพื่อเปิด</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>an event: its date, what it is, its category</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>atlas::EventAxisKey</name>
    <message>
        <source>the day is known</source>
        <translation>ทราบวันที่</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>only the month is known</source>
        <translation>ทราบเพียงเดือน</translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation>ทราบเพียงปี</translation>
    </message>
    <message>
        <source>Key of the marks: %1</source>
        <translation>คำอธิบายสัญลักษณ์: %1</translation>
    </message>
</context>
<context>
    <name>atlas::EventSheet</name>
    <message>
        <source>Event before</source>
        <translation>เหตุการณ์ก่อนหน้า</translation>
    </message>
    <message>
        <source>Event after</source>
        <translation>เหตุการณ์ถัดไป</translation>
    </message>
    <message>
        <source>Opens the phase</source>
        <translation>เริ่มระยะ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ก่อนและหลัง</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>เหตุการณ์ใน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n เหตุการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition has no event of this year.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีเหตุการณ์ในปีนี้</translation>
    </message>
</context>
<context>
    <name>atlas::EventText</name>
    <message>
        <source>%1–%2</source>
        <extracomment>from the day %1 to the day %2 of one month</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from the month %1 to the month %2 of one year
----------
from the date %1 to the date %2</extracomment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>อาเซียน</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>สมาชิกภาพ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>ความร่วมมือ</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>เอกสารเผยแพร่</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>การติดตามผล</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>บริบท</translation>
    </message>
    <message>
        <source>The month is known, the day is not.</source>
        <translation>ทราบเพียงเดือน ไม่ทราบวันที่</translation>
    </message>
    <message>
        <source>Only the year is known.</source>
        <translation>ทราบเพียงปี</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
</context>
<context>
    <name>atlas::FanChart</name>
    <message>
        <source>million people</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation>พันคน</translation>
    </message>
    <message>
        <source>High variant</source>
        <extracomment>variants of a projection of people</extracomment>
        <translation>กรณีสูง</translation>
    </message>
    <message>
        <source>Low variant</source>
        <translation>กรณีต่ำ</translation>
    </message>
    <message>
        <source>prediction intervals of %1 and %2</source>
        <extracomment>%1 and %2 are such as &quot;80 %&quot;</extracomment>
        <translation>ช่วงพยากรณ์ %1 และ %2</translation>
    </message>
    <message>
        <source>prediction interval of %1</source>
        <extracomment>%1 is such as &quot;80 %&quot;</extracomment>
        <translation>ช่วงพยากรณ์ %1</translation>
    </message>
    <message>
        <source>low and high variant</source>
        <translation>กรณีต่ำและกรณีสูง</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2: %3, about %4 chance of %5 to %6</source>
        <extracomment>%1 is a place or its measure, %2 a year with its era, %3, %5 and %6 values, %4 a chance such as &quot;8 in 10&quot;</extracomment>
        <translation>%1ใน %2: %3 มีโอกาสประมาณ %4 ที่จะอยู่ระหว่าง %5 ถึง %6</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <extracomment>%1 is a place or its measure, %2 a year with its era, %3 a value</extracomment>
        <translation>%1ใน %2: %3</translation>
    </message>
    <message>
        <source>This source gives variants, not odds.</source>
        <translation>แหล่งข้อมูลนี้ให้กรณีต่ำและกรณีสูง ไม่ได้ให้ความน่าจะเป็น</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a measure, %2 a place</extracomment>
        <translation>%1ของ%2</translation>
    </message>
    <message>
        <source>%1 in %2: %3 (%4 low, %5 high variant)</source>
        <extracomment>%1 is a place or its measure, %2 a year with its era, %3 to %5 values</extracomment>
        <translation>%1ใน %2: %3 (กรณีต่ำ %4 กรณีสูง %5)</translation>
    </message>
</context>
<context>
    <name>atlas::FigureAnswer</name>
    <message>
        <source>Whole network</source>
        <translation>ทั้งเครือข่าย</translation>
    </message>
</context>
<context>
    <name>atlas::FigureCounts</name>
    <message>
        <source>Projects in planning</source>
        <translation>โครงการที่อยู่ระหว่างวางแผน</translation>
    </message>
    <message>
        <source>Ongoing projects</source>
        <translation>โครงการที่อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Completed projects</source>
        <translation>โครงการที่แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Cities with projects</source>
        <translation>เมืองที่มีโครงการ</translation>
    </message>
    <message>
        <source>Share of the projects</source>
        <translation>สัดส่วนของโครงการ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>counted from the rows of the list</source>
        <translation>นับจากรายการในเอกสาร</translation>
    </message>
    <message>
        <source>Projects in the last list of the network at or before the year: the action plans of the pilots, then the yearly reports. A project counts once in each list that has it.</source>
        <translation>โครงการในเอกสารฉบับล่าสุดของเครือข่ายจนถึงปีนั้น ได้แก่ แผนปฏิบัติการของเมืองนำร่อง และรายงานประจำปีในปีต่อ ๆ มา โครงการหนึ่งนับหนึ่งครั้งในแต่ละฉบับที่ปรากฏ</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Cities of which the list files one project or more in the area.</source>
        <translation>เมืองที่เอกสารจัดโครงการอย่างน้อยหนึ่งโครงการไว้ในด้านนี้</translation>
    </message>
    <message>
        <source>% of the projects in the list</source>
        <translation>% ของโครงการในเอกสาร</translation>
    </message>
    <message>
        <source>worked out from the rows of the list</source>
        <translation>คำนวณจากรายการในเอกสาร</translation>
    </message>
    <message>
        <source>Projects of the area as a share of all that the list of the year has.</source>
        <translation>โครงการของด้านนี้เป็นสัดส่วนของโครงการทั้งหมดในเอกสารของปีนั้น</translation>
    </message>
    <message>
        <source>%1 of %2 projects.</source>
        <extracomment>%1 and %2 are numbers of projects</extracomment>
        <translation>%1 จาก %2 โครงการ</translation>
    </message>
    <message>
        <source>This edition does not know the place.</source>
        <translation>ข้อมูลฉบับนี้ไม่รู้จักพื้นที่นี้</translation>
    </message>
    <message>
        <source>The first list of projects is of %1.</source>
        <translation>เอกสารรายการโครงการฉบับแรกเป็นของ %1</translation>
    </message>
    <message>
        <source>The text of that year files nothing by area.</source>
        <translation>เอกสารของปีนั้นไม่ได้จัดโครงการตามด้าน</translation>
    </message>
    <message>
        <source>Counted from the %1.</source>
        <extracomment>%1 is &quot;report of 2025&quot; or &quot;plans of 2018&quot;</extracomment>
        <translation>นับจาก%1</translation>
    </message>
    <message>
        <source>Counted rows</source>
        <translation>รายการที่นับ</translation>
    </message>
    <message>
        <source>Member cities</source>
        <translation>เมืองสมาชิก</translation>
    </message>
    <message>
        <source>counted from the list of members</source>
        <translation>นับจากรายชื่อสมาชิก</translation>
    </message>
    <message>
        <source>Cities of the network that had joined by the end of the year.</source>
        <translation>เมืองที่เข้าร่วมเครือข่ายภายในสิ้นปีนั้น</translation>
    </message>
    <message>
        <source>No city had joined by then.</source>
        <translation>ขณะนั้นยังไม่มีเมืองเข้าร่วม</translation>
    </message>
    <message>
        <source>Who joined when</source>
        <translation>เข้าร่วมเมื่อใด</translation>
    </message>
    <message>
        <source>Projects whose status is unresolved</source>
        <translation>โครงการที่ระบุสถานะไม่ได้</translation>
    </message>
</context>
<context>
    <name>atlas::FigureOthers</name>
    <message>
        <source>of no year</source>
        <translation>ไม่ระบุปี</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 คน</translation>
    </message>
    <message>
        <source>the source names no year</source>
        <translation>แหล่งข้อมูลไม่ระบุปี</translation>
    </message>
    <message>
        <source>stated or counted for an administrative area</source>
        <translation>ระบุหรือนับตามเขตการปกครอง</translation>
    </message>
    <message>
        <source>There is no value for %1, the year looked at: this one is of %2.</source>
        <extracomment>%1 is the year of the view, %2 that of the value</extracomment>
        <translation>ไม่มีค่าของ %1 ซึ่งเป็นปีที่ดูอยู่ ค่านี้เป็นของ %2</translation>
    </message>
    <message>
        <source>People of the city</source>
        <translation>ประชากรของเมือง</translation>
    </message>
    <message>
        <source>people</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>No source of the edition counts its people.</source>
        <translation>ไม่มีแหล่งข้อมูลใดในฉบับนี้ที่ระบุจำนวนประชากรของเมือง</translation>
    </message>
    <message>
        <source>Surface of the city</source>
        <translation>ขนาดพื้นที่ของเมือง</translation>
    </message>
    <message>
        <source>People as a document of the city states them</source>
        <translation>ประชากรตามที่เอกสารของเมืองระบุ</translation>
    </message>
    <message>
        <source>People as they were counted independently</source>
        <translation>ประชากรตามแหล่งข้อมูลอิสระ</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>ตร.กม.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>ค่าจากการนับ</translation>
    </message>
    <message>
        <source>stated in a document</source>
        <translation>ระบุในเอกสาร</translation>
    </message>
    <message>
        <source>The edition has no such figure of this place.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวเลขดังกล่าวของพื้นที่นี้</translation>
    </message>
    <message>
        <source>The figure describes: %1. Units differ from city to city: not to be compared.</source>
        <extracomment>%1 is what figures of a city describe, such as &quot;municipality&quot;</extracomment>
        <translation>หน่วยพื้นที่ของตัวเลขนี้: %1 ซึ่งต่างกันในแต่ละเมือง จึงเปรียบเทียบกันไม่ได้</translation>
    </message>
    <message>
        <source>Rank among the economies of the world</source>
        <translation>อันดับในบรรดาเศรษฐกิจทั่วโลก</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>The edition has no value for %1.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีค่าของ %1</translation>
    </message>
    <message>
        <source>The economies around it</source>
        <translation>เศรษฐกิจที่อยู่ใกล้เคียงกัน</translation>
    </message>
    <message>
        <source>This edition has no such figure of the reports.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวเลขดังกล่าวในรายงาน</translation>
    </message>
    <message>
        <source>A figure of the yearly reports of the network.</source>
        <translation>ตัวเลขในรายงานประจำปีของเครือข่าย</translation>
    </message>
    <message>
        <source>The same, found in another way</source>
        <translation>ตัวเลขเดียวกันที่ได้มาด้วยวิธีอื่น</translation>
    </message>
    <message>
        <source>A figure of the article</source>
        <translation>ตัวเลขในบทความ</translation>
    </message>
    <message>
        <source>The article has no such figure.</source>
        <translation>บทความไม่มีตัวเลขดังกล่าว</translation>
    </message>
    <message>
        <source>stated in the article</source>
        <translation>ระบุในบทความ</translation>
    </message>
    <message>
        <source>Data of edition %1 give</source>
        <translation>ข้อมูลฉบับที่ %1 ระบุ</translation>
    </message>
    <message>
        <source>Beside the data</source>
        <translation>เทียบกับข้อมูล</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ผลการเทียบ</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>ข้อมูลฉบับที่ %1</translation>
    </message>
    <message>
        <source>counted in the edition</source>
        <translation>นับจากข้อมูลฉบับนี้</translation>
    </message>
    <message>
        <source>Rows that rest on a source</source>
        <translation>รายการที่อ้างแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>rows of the edition</source>
        <translation>รายการในข้อมูลฉบับนี้</translation>
    </message>
    <message>
        <source>Rows of the tables of this atlas that name the source, each once.</source>
        <translation>รายการในตารางของโปรแกรมนี้ที่อ้างแหล่งข้อมูลดังกล่าว นับรายการละครั้ง</translation>
    </message>
    <message>
        <source>This edition has no such source.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีแหล่งข้อมูลดังกล่าว</translation>
    </message>
    <message>
        <source>Values of a series</source>
        <translation>จำนวนค่าในชุดข้อมูล</translation>
    </message>
    <message>
        <source>values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>How many years of the series have a value from this source.</source>
        <translation>จำนวนปีในชุดข้อมูลที่มีค่าจากแหล่งข้อมูลนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n ค่า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these %n are projections.</source>
        <translation>
            <numerusform>ในจำนวนนี้เป็นค่าคาดการณ์ %n ค่า</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition has no such series.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีชุดข้อมูลดังกล่าว</translation>
    </message>
    <message>
        <source>This place is not ranked by itself: it is a part of another that is.</source>
        <translation>ไม่ได้จัดอันดับแยก เพราะเป็นส่วนหนึ่งของรายอื่นที่จัดอันดับ</translation>
    </message>
    <message>
        <source>Rank by “%1”, worked out in this atlas: ASEAN and the European Union as one economy each among all other countries, the members of both left out.</source>
        <translation>อันดับตาม “%1” คำนวณในโปรแกรมนี้: อาเซียนและสหภาพยุโรปต่างนับเป็นเศรษฐกิจเดียว เทียบกับประเทศอื่นทั้งหมด โดยไม่นับประเทศสมาชิกของทั้งสองกลุ่ม</translation>
    </message>
    <message>
        <source>Rank by “%1”, worked out in this atlas: ASEAN as one economy among all countries, its members and the European Union left out.</source>
        <extracomment>%1 is a measure such as GDP</extracomment>
        <translation>อันดับตาม “%1” คำนวณในโปรแกรมนี้: อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศ โดยไม่นับสหภาพยุโรปและประเทศสมาชิกอาเซียน</translation>
    </message>
    <message>
        <source>People of the urban agglomeration as the United Nations follows it: the continuous built-up area, whatever the boundary.</source>
        <translation>ประชากรของเขตเมืองต่อเนื่องตามที่สหประชาชาติติดตาม คือพื้นที่เมืองที่ต่อเนื่องกันโดยไม่คำนึงถึงเขตการปกครอง</translation>
    </message>
    <message>
        <source>People of the administrative area with which the city is a member. Areas differ from city to city: not to be compared.</source>
        <translation>ประชากรของเขตการปกครองที่เมืองเป็นสมาชิก เขตของแต่ละเมืองต่างกัน จึงเปรียบเทียบกันไม่ได้</translation>
    </message>
</context>
<context>
    <name>atlas::FigurePanel</name>
    <message>
        <source>Copy the citation in English</source>
        <translation>คัดลอกรายการอ้างอิงภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Copy the citation in Thai</source>
        <translation>คัดลอกรายการอ้างอิงภาษาไทย</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>ที่มาของตัวเลขนี้</translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation>คัดลอกรายการอ้างอิงแล้ว</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>คัดลอกรายการอ้างอิง</translation>
    </message>
    <message>
        <source>All its years</source>
        <translation>ดูทุกปี</translation>
    </message>
</context>
<context>
    <name>atlas::FigureQuestion</name>
    <message>
        <source>Who says so?</source>
        <translation>ที่มาของตัวเลขนี้</translation>
    </message>
</context>
<context>
    <name>atlas::FigureSeries</name>
    <message>
        <source>The edition has no value of this measure for this place.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีค่าของตัวชี้วัดนี้สำหรับพื้นที่นี้</translation>
    </message>
    <message>
        <source>The edition has no value for %1.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีค่าของ %1</translation>
    </message>
    <message>
        <source>There are values of %1.</source>
        <extracomment>%1 are years</extracomment>
        <translation>มีค่าของ %1</translation>
    </message>
    <message>
        <source>There is no value for %1, the year looked at: this one is of %2.</source>
        <extracomment>%1 is the year of the view, %2 that of the value</extracomment>
        <translation>ไม่มีค่าของ %1 ซึ่งเป็นปีที่ดูอยู่ ค่านี้เป็นของ %2</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>ประกอบด้วย</translation>
    </message>
    <message>
        <source>One of these places has no value for %1.</source>
        <translation>มีพื้นที่หนึ่งในกลุ่มนี้ที่ไม่มีค่าของ %1</translation>
    </message>
    <message>
        <source>Worked out in this atlas: the mean of these places, weighted by their population.</source>
        <translation>คำนวณในโปรแกรมนี้: ค่าเฉลี่ยของพื้นที่เหล่านี้ถ่วงน้ำหนักด้วยประชากร</translation>
    </message>
    <message>
        <source>Worked out in this atlas: the sum of these places.</source>
        <translation>คำนวณในโปรแกรมนี้: ผลรวมของพื้นที่เหล่านี้</translation>
    </message>
    <message>
        <source>This edition has no such measure.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวชี้วัดดังกล่าว</translation>
    </message>
    <message>
        <source>Worked out in this atlas: the mean of the members, each weighted by its %1 of the year before; the edition itself has no growth of ASEAN.</source>
        <extracomment>%1 is the name of a measure</extracomment>
        <translation>คำนวณในโปรแกรมนี้: ค่าเฉลี่ยของประเทศสมาชิก ถ่วงน้ำหนักด้วย %1 ของปีก่อนหน้า ข้อมูลฉบับนั้นเองไม่มีอัตราการเติบโตของอาเซียน</translation>
    </message>
</context>
<context>
    <name>atlas::FigureSheet</name>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วย</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิดของค่า</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>เป็นตัวเลขของ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ผู้เผยแพร่</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>เผยแพร่เมื่อ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>ประเภทของแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>ที่มาของตัวเลข</translation>
    </message>
    <message>
        <source>And</source>
        <translation>และ</translation>
    </message>
    <message>
        <source>As read in edition %1 of this atlas.</source>
        <translation>อ่านจากข้อมูลฉบับที่ %1 ของโปรแกรมนี้</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>สิ่งที่วัด</translation>
    </message>
</context>
<context>
    <name>atlas::FigureSurroundings</name>
    <message>
        <source>no value for that year (it has %1)</source>
        <extracomment>%1 are years</extracomment>
        <translation>ไม่มีค่าของปีนั้น (มีของ %1)</translation>
    </message>
    <message>
        <source>same measure, other source</source>
        <translation>ตัวชี้วัดเดียวกันจากแหล่งข้อมูลอื่น</translation>
    </message>
    <message>
        <source>Other sources and editions</source>
        <translation>แหล่งข้อมูลและฉบับอื่น</translation>
    </message>
    <message>
        <source>The edition has no other source of this measure for this place.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีแหล่งข้อมูลอื่นของตัวชี้วัดนี้สำหรับพื้นที่นี้</translation>
    </message>
    <message>
        <source>Other sources and editions, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>แหล่งข้อมูลและฉบับอื่น %1</translation>
    </message>
    <message>
        <source>Followed here.</source>
        <translation>ใช้ในโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>แหล่งข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>What the article states</source>
        <translation>สิ่งที่บทความระบุ</translation>
    </message>
</context>
<context>
    <name>atlas::FigureUrban</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>People outside of cities</source>
        <translation>ประชากรนอกเมือง</translation>
    </message>
    <message>
        <source>people</source>
        <translation>คน</translation>
    </message>
    <message>
        <source>The edition has no value for %1.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีค่าของ %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 คน</translation>
    </message>
    <message>
        <source>Worked out in this atlas from the people in cities and their share of all people, both of one edition.</source>
        <translation>คำนวณในโปรแกรมนี้จากประชากรเมืองและสัดส่วนของประชากรเมืองต่อประชากรทั้งหมด ซึ่งเป็นข้อมูลฉบับเดียวกัน</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>ประกอบด้วย</translation>
    </message>
    <message>
        <source>Gain of the urban share in ten years</source>
        <translation>สัดส่วนประชากรเมืองที่เพิ่มขึ้นในสิบปี</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>จุดร้อยละ</translation>
    </message>
    <message>
        <source>Worked out in this atlas: the urban share of the year less that of ten years before.</source>
        <translation>คำนวณในโปรแกรมนี้: สัดส่วนประชากรเมืองของปีนั้นลบด้วยสัดส่วนเมื่อสิบปีก่อน</translation>
    </message>
</context>
<context>
    <name>atlas::FiguresPanel</name>
    <message>
        <source>Figures of the reports</source>
        <translation>ตัวเลขในรายงาน</translation>
    </message>
    <message>
        <source>The six areas: projects, share counted and share printed</source>
        <translation>ด้านการพัฒนา 6 ด้าน: โครงการ สัดส่วนที่นับได้ และสัดส่วนที่รายงานระบุ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
</context>
<context>
    <name>atlas::FileDialogs</name>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>ชื่อไฟล์:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>ชนิดของไฟล์:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Open an edition</source>
        <translation>เปิดข้อมูลฉบับอื่น</translation>
    </message>
    <message>
        <source>Editions of the data (*.sqlite)</source>
        <translation>ข้อมูลฉบับต่าง ๆ (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>บันทึกภาพ</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>ภาพ (*.png)</translation>
    </message>
</context>
<context>
    <name>atlas::Files</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: it is too large.</source>
        <translation>อ่าน %1 ไม่ได้: ไฟล์มีขนาดใหญ่เกินไป</translation>
    </message>
    <message>
        <source>its folder cannot be created.</source>
        <translation>สร้างโฟลเดอร์ไม่ได้</translation>
    </message>
</context>
<context>
    <name>atlas::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a filter and what it is set to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete or the cross clears it</source>
        <translation>กด Delete หรือคลิกเครื่องหมายกากบาทเพื่อล้าง</translation>
    </message>
</context>
<context>
    <name>atlas::FilterField</name>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>said of a list: how many rows a filter leaves</extracomment>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FilterTable</name>
    <message>
        <source>Filter</source>
        <extracomment>in an empty field that is too narrow for more: what is typed leaves the rows of a table that have it</extracomment>
        <translation>กรอง</translation>
    </message>
</context>
<context>
    <name>atlas::Fonts</name>
    <message>
        <source>The bundled font %1 cannot be loaded; install the program again.</source>
        <translation>เปิดแบบอักษร %1 ที่มากับโปรแกรมไม่ได้ ต้องติดตั้งโปรแกรมใหม่</translation>
    </message>
</context>
<context>
    <name>atlas::Format</name>
    <message>
        <source>%1 million</source>
        <translation>%1 ล้านคน</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, where room is short</comment>
        <translation>%1 ล้าน</translation>
    </message>
    <message>
        <source>%1 million people</source>
        <translation>%1 ล้านคน</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 คน</translation>
    </message>
    <message>
        <source>BE</source>
        <extracomment>the eras of a year, before the number or alone</extracomment>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>ค.ศ.</translation>
    </message>
</context>
<context>
    <name>atlas::FrameworkSheet</name>
    <message>
        <source>Outcomes</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Urban system</source>
        <translation>ระบบเมือง</translation>
    </message>
    <message>
        <source>Areas of development</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Contents of the areas</source>
        <translation>เนื้อหาของด้าน</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>หลักการ</translation>
    </message>
    <message>
        <source>The framework</source>
        <translation>กรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Outcomes, urban system, areas and principles</source>
        <translation>ผลลัพธ์ ระบบเมือง ด้านการพัฒนา และหลักการ</translation>
    </message>
    <message>
        <source>As the article describes it.</source>
        <translation>ตามที่บทความอธิบายไว้</translation>
    </message>
    <message>
        <source>It is also in another source.</source>
        <translation>ปรากฏในอีกแหล่งข้อมูลหนึ่งด้วย</translation>
    </message>
    <message>
        <source>Its area</source>
        <translation>อยู่ในด้าน</translation>
    </message>
    <message>
        <source>Beside it in the area</source>
        <translation>เนื้อหาอื่นในด้านเดียวกัน</translation>
    </message>
    <message>
        <source>Beside it in the framework</source>
        <translation>ส่วนอื่นในกลุ่มเดียวกันของกรอบการดำเนินงาน</translation>
    </message>
</context>
<context>
    <name>atlas::FrameworkView</name>
    <message numerus="yes">
        <source>%n contents</source>
        <translation>
            <numerusform>%n เนื้อหา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown by %n series</source>
        <translation>
            <numerusform>แสดงด้วย %n ตัวชี้วัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::GrowthPanel</name>
    <message>
        <source>Urban agglomerations; logarithmic scale</source>
        <translation>เขตเมืองต่อเนื่อง มาตราส่วนลอการิทึม</translation>
    </message>
    <message>
        <source>Urban agglomerations</source>
        <translation>เขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>Agglomerations as the United Nations delimits them, whatever the boundary of the member; a gain of people is not migration alone.</source>
        <translation>เขตเมืองต่อเนื่องตามขอบเขตของสหประชาชาติ ไม่ว่าเขตการปกครองของเมืองสมาชิกเป็นอย่างไร ประชากรที่เพิ่มขึ้นมิได้มาจากการย้ายถิ่นเพียงอย่างเดียว</translation>
    </message>
</context>
<context>
    <name>atlas::Header</name>
    <message>
        <source>ASEAN Smart Cities Network · data edition %1 · independent, not a publication of ASEAN</source>
        <translation>เครือข่ายเมืองอัจฉริยะอาเซียน · ข้อมูลฉบับที่ %1 · จัดทำโดยอิสระ มิใช่สิ่งพิมพ์ของอาเซียน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>CE</source>
        <comment>Common Era, on a switch</comment>
        <translation>ค.ศ.</translation>
    </message>
    <message>
        <source>BE</source>
        <comment>Buddhist Era, on a switch</comment>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>Era of the years</source>
        <translation>ศักราช</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ธีมสว่าง</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ธีมมืด</translation>
    </message>
    <message>
        <source>Data edition %1 · independent, not a publication of ASEAN</source>
        <translation>ข้อมูลฉบับที่ %1 · จัดทำโดยอิสระ มิใช่สิ่งพิมพ์ของอาเซียน</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Independent, not a publication of ASEAN</source>
        <translation>จัดทำโดยอิสระ มิใช่สิ่งพิมพ์ของอาเซียน</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both eras, on a switch</comment>
        <translation>ทั้งสอง</translation>
    </message>
    <message>
        <source>Not by ASEAN</source>
        <extracomment>the shortest way to say that the program is not a publication of ASEAN</extracomment>
        <translation>มิใช่ของอาเซียน</translation>
    </message>
</context>
<context>
    <name>atlas::HouseStyle</name>
    <message>
        <source>thousand</source>
        <comment>begins a unit</comment>
        <translation>พัน</translation>
    </message>
    <message>
        <source>million</source>
        <comment>begins a unit</comment>
        <translation>ล้าน</translation>
    </message>
    <message>
        <source>billion</source>
        <comment>begins a unit</comment>
        <translation>พันล้าน</translation>
    </message>
    <message>
        <source>trillion</source>
        <comment>begins a unit</comment>
        <translation>ล้านล้าน</translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorModel</name>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>below the name of an indicator: %1 is its topic, %2 its unit</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorSheet</name>
    <message>
        <source>lower bound of the 80 % prediction interval</source>
        <translation>ขอบล่างของช่วงพยากรณ์ร้อยละ 80</translation>
    </message>
    <message>
        <source>upper bound of the 80 % prediction interval</source>
        <translation>ขอบบนของช่วงพยากรณ์ร้อยละ 80</translation>
    </message>
    <message>
        <source>lower bound of the 95 % prediction interval</source>
        <translation>ขอบล่างของช่วงพยากรณ์ร้อยละ 95</translation>
    </message>
    <message>
        <source>upper bound of the 95 % prediction interval</source>
        <translation>ขอบบนของช่วงพยากรณ์ร้อยละ 95</translation>
    </message>
    <message>
        <source>low variant</source>
        <translation>กรณีต่ำ</translation>
    </message>
    <message>
        <source>high variant</source>
        <translation>กรณีสูง</translation>
    </message>
    <message>
        <source>what an older edition said before the year was over</source>
        <translation>ค่าที่ฉบับเดิมระบุไว้ก่อนสิ้นปี</translation>
    </message>
    <message>
        <source>other edition</source>
        <translation>ข้อมูลอีกฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>ฉากทัศน์</translation>
    </message>
    <message>
        <source>same measure, other source</source>
        <translation>ตัวชี้วัดเดียวกันจากแหล่งอื่น</translation>
    </message>
    <message>
        <source>per person</source>
        <translation>ค่าต่อหัว</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>ค่าที่เป็นไปได้</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Source shown first</source>
        <translation>แหล่งข้อมูลที่แสดงก่อน</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Sources of values</source>
        <translation>แหล่งข้อมูลของค่า</translation>
    </message>
    <message>
        <source>this is its: %1</source>
        <extracomment>another indicator of which this one is a part; %1 is &quot;scenario&quot;, &quot;low variant&quot; or such</extracomment>
        <translation>ตัวชี้วัดนี้เป็น “%1” ของตัวชี้วัดนั้น</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in this edition.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวชี้วัด “%1”</translation>
    </message>
    <message>
        <source>Name in links</source>
        <translation>ชื่อในลิงก์</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>จำนวนตำแหน่งทศนิยม</translation>
    </message>
    <message>
        <source>Projections among them</source>
        <translation>ในจำนวนนี้เป็นค่าคาดการณ์</translation>
    </message>
    <message>
        <source>Related indicators</source>
        <translation>ตัวชี้วัดที่เกี่ยวข้องกัน</translation>
    </message>
    <message>
        <source>Available data</source>
        <translation>ข้อมูลที่มี</translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorTopics</name>
    <message>
        <source>Urbanisation</source>
        <translation>ความเป็นเมือง</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Age of the population</source>
        <translation>อายุของประชากร</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>เศรษฐกิจ</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>สังคม</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>สุขภาพ</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ความปลอดภัย</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>สิ่งแวดล้อม</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>โครงสร้างพื้นฐาน</translation>
    </message>
    <message>
        <source>Digital access</source>
        <translation>การเข้าถึงดิจิทัล</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>นวัตกรรม</translation>
    </message>
</context>
<context>
    <name>atlas::KeyFigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>label of a key figure, the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>states, label of a key figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>states, change</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>S: who says so</source>
        <translation>S: ที่มาของตัวเลขนี้</translation>
    </message>
    <message>
        <source>%1 · S: who says so</source>
        <translation>%1 · S: ที่มาของตัวเลขนี้</translation>
    </message>
</context>
<context>
    <name>atlas::KeyFigures</name>
    <message>
        <source>projection</source>
        <translation>คาดการณ์</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>data for %1</source>
        <translation>มีข้อมูล %1</translation>
    </message>
    <message>
        <source>No data for %1 in %2.</source>
        <translation>ไม่มีข้อมูล%1ใน %2</translation>
    </message>
    <message>
        <source>%1 a year since %2</source>
        <translation>%1 ต่อปี ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1 points since %2</source>
        <comment>percentage points</comment>
        <translation>%1 จุดร้อยละ ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Value of %1, the nearest year with data.</source>
        <translation>ใช้ค่าของ %1 ซึ่งเป็นปีใกล้ที่สุดที่มีข้อมูล</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <translation>การเปลี่ยนแปลง: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>แหล่งข้อมูล: %1</translation>
    </message>
    <message>
        <source>The article: %1.</source>
        <translation>บทความระบุว่า%1</translation>
    </message>
    <message>
        <source>the article: %1</source>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, where room is short</comment>
        <translation>%1 ล้าน</translation>
    </message>
    <message>
        <source>ASEAN population</source>
        <translation>ประชากรอาเซียน</translation>
    </message>
    <message>
        <source>ASEAN urban share</source>
        <translation>สัดส่วนประชากรเมือง อาเซียน</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>มากกว่า %1</translation>
    </message>
    <message>
        <source>ASEAN GDP rank</source>
        <translation>อันดับ GDP อาเซียน</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, year, year</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>ราคาปัจจุบัน</translation>
    </message>
    <message>
        <source>PPP, SSP%1</source>
        <comment>purchasing power parity, scenario</comment>
        <translation>PPP, SSP%1</translation>
    </message>
    <message>
        <source>%1; projected from %2</source>
        <comment>price basis, year</comment>
        <translation>%1 คาดการณ์ตั้งแต่ %2</translation>
    </message>
    <message>
        <source>Member cities %1</source>
        <translation>เมืองสมาชิก %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>the first in %1</source>
        <translation>กลุ่มแรกใน %1</translation>
    </message>
    <message>
        <source>The network had no member cities in %1.</source>
        <translation>ใน %1 เครือข่ายยังไม่มีเมืองสมาชิก</translation>
    </message>
    <message>
        <source>all of them pilots</source>
        <translation>เมืองนำร่องทั้งหมด</translation>
    </message>
    <message>
        <source>%1 pilots, %2 later</source>
        <translation>นำร่อง %1 ภายหลัง %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member cities at the end of %1: %2 pilots and %3 that joined later.</source>
        <translation>
            <numerusform>ณ สิ้น %1 มีเมืองสมาชิก %n เมือง: เมืองนำร่อง %2 เมือง และเมืองที่เข้าร่วมภายหลัง %3 เมือง</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects %1</source>
        <translation>โครงการ %1</translation>
    </message>
    <message>
        <source>Projects, %1</source>
        <comment>the list they are from</comment>
        <translation>โครงการตาม%1</translation>
    </message>
    <message>
        <source>no area, no status</source>
        <translation>ไม่ระบุด้านและสถานะ</translation>
    </message>
    <message>
        <source>%1 ongoing, %2 completed</source>
        <translation>ดำเนินการ %1 แล้วเสร็จ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n projects: %1.</source>
        <translation>
            <numerusform>%n โครงการ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>article: %1</source>
        <comment>where room is short</comment>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>อาเซียน</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n ประเทศ</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of the states chosen.</source>
        <translation>ผลรวมของประเทศที่เลือก</translation>
    </message>
    <message>
        <source>The mean of the states chosen, weighted by their population (%1).</source>
        <translation>ค่าเฉลี่ยของประเทศที่เลือก ถ่วงน้ำหนักด้วยจำนวนประชากร (%1)</translation>
    </message>
    <message>
        <source>Without %1: no data.</source>
        <translation>ไม่รวม%1 เนื่องจากไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>%1 had no member city in %2.</source>
        <comment>states, year</comment>
        <translation>%1ไม่มีเมืองสมาชิกใน %2</translation>
    </message>
    <message>
        <source>Only cities of %1 are counted.</source>
        <translation>นับเฉพาะเมืองใน%1</translation>
    </message>
    <message>
        <source>no city in the list</source>
        <translation>ไม่มีเมืองในรายการ</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Population of %1 in %2: %3 (%4).</source>
        <comment>whose, year, people, estimate or projection</comment>
        <translation>ประชากรของ%1ใน %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>สัดส่วนประชากรเมือง</translation>
    </message>
    <message>
        <source>Share of people of %1 who live in cities and towns in %2: %3 (%4).</source>
        <comment>whose, year, share, estimate or projection</comment>
        <translation>สัดส่วนประชากรของ%1ที่อาศัยอยู่ในเมืองใน %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Share of people of %1 under 35 years of age in %2: %3 (%4).</source>
        <comment>whose, year, share, estimate or projection</comment>
        <translation>สัดส่วนประชากรของ%1ที่มีอายุต่ำกว่า 35 ปีใน %2: %3 (%4)</translation>
    </message>
    <message>
        <source>The rank is that of ASEAN, whichever states are chosen.</source>
        <translation>อันดับนี้เป็นของอาเซียน ไม่ว่าจะเลือกประเทศใด</translation>
    </message>
    <message>
        <source>ASEAN is its ten members of the year the network was founded, without Timor-Leste.</source>
        <translation>อาเซียนหมายถึงสมาชิก 10 ประเทศในปีที่ก่อตั้งเครือข่าย ไม่รวมติมอร์-เลสเต</translation>
    </message>
    <message>
        <source>Article: %1.</source>
        <extracomment>%1 is title, author and publisher of the article</extracomment>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>nearest year of the source</source>
        <translation>ปีที่ใกล้ที่สุดที่แหล่งข้อมูลมี</translation>
    </message>
    <message>
        <source>nearest year</source>
        <translation>ปีที่ใกล้ที่สุด</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a price basis, %2 another rank with its year, `6th in 2026`</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a rank, %2 one year or more</extracomment>
        <translation>%1 ใน %2</translation>
    </message>
    <message>
        <source>proj.</source>
        <comment>projection, where room is short</comment>
        <translation>คาดการณ์</translation>
    </message>
    <message>
        <source>est.</source>
        <comment>estimate, where room is short</comment>
        <translation>ประมาณ</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a figure, year, estimate or projection</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a figure, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ASEAN aged under 35</source>
        <translation>อาเซียน อายุต่ำกว่า 35 ปี</translation>
    </message>
    <message>
        <source>Aged under 35</source>
        <translation>อายุต่ำกว่า 35 ปี</translation>
    </message>
    <message>
        <source>ASEAN urban</source>
        <translation>ประชากรเมืองอาเซียน</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>ประชากรเมือง</translation>
    </message>
    <message>
        <source>ASEAN under 35</source>
        <translation>อาเซียนต่ำกว่า 35 ปี</translation>
    </message>
    <message>
        <source>Under 35</source>
        <translation>อายุต่ำกว่า 35 ปี</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <extracomment>for the ear: %1 is the name of a figure, %2 and %4 ranks, %3 and %5 years with their era</extracomment>
        <translation>%1: %2 ใน %3, %4 ใน %5</translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3).</source>
        <translation>อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศตาม GDP ณ ราคาปัจจุบัน (ดอลลาร์สหรัฐ): %1 ใน %2 (%3)</translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3).</source>
        <translation>อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศตาม GDP ตามความเสมอภาคของอำนาจซื้อ (PPP): %1 ใน %2 (%3)</translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation>อันดับของอาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศ วัดด้วย GDP ณ ราคาปัจจุบัน (ดอลลาร์สหรัฐ): %1 ใน %2 (%3) และ%4 ใน %5 (%6)</translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation>อันดับของอาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศ วัดด้วย GDP ตามความเสมอภาคของอำนาจซื้อ (PPP): %1 ใน %2 (%3) และ%4 ใน %5 (%6)</translation>
    </message>
</context>
<context>
    <name>atlas::KeysText</name>
    <message>
        <source>Next or previous control</source>
        <translation>ส่วนควบคุมถัดไปหรือก่อนหน้า</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt และตัวอักษร</translation>
    </message>
    <message>
        <source>Open the menu with the underlined letter</source>
        <translation>เปิดเมนูที่มีตัวอักษรขีดเส้นใต้</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>แป้นลูกศร</translation>
    </message>
    <message>
        <source>Walk from city to city</source>
        <translation>ไปยังเมืองถัดไปตามทิศ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <translation>Shift และแป้นลูกศร</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>เลื่อนแผนที่</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>ขยายหรือย่อ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>แผนที่ทั้งหมด</translation>
    </message>
    <message>
        <source>One year back or on</source>
        <translation>ย้อนหรือไปหนึ่งปี</translation>
    </message>
    <message>
        <source>Ten years on or back</source>
        <translation>ไปหรือย้อนสิบปี</translation>
    </message>
    <message>
        <source>First or last year</source>
        <translation>ปีแรกหรือปีสุดท้าย</translation>
    </message>
    <message>
        <source>Read the values of another year</source>
        <translation>อ่านค่าของปีอื่น</translation>
    </message>
    <message>
        <source>Show the year that is read</source>
        <translation>แสดงปีที่อ่านอยู่</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>ทุกส่วน</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>บนแผนที่</translation>
    </message>
    <message>
        <source>On the years</source>
        <translation>บนแถบปี</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>บนแผนภูมิ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Filter the keys by what they do, or by the key</source>
        <translation>กรองตามคำสั่งหรือตามแป้น</translation>
    </message>
    <message>
        <source>Everything the program can do is found by the search.</source>
        <translation>ทุกคำสั่งของโปรแกรมอยู่ในช่องค้นหา</translation>
    </message>
    <message>
        <source>Enter runs · Esc closes</source>
        <translation>Enter เพื่อสั่งทำ · Esc เพื่อปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ลูกศรซ้าย</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ลูกศรขวา</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ลูกศรขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลูกศรลง</translation>
    </message>
    <message>
        <source>Read another line</source>
        <translation>อ่านค่าของเส้นอื่น</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Choose or highlight the line that is read</source>
        <translation>เลือกหรือเน้นเส้นที่อ่านอยู่</translation>
    </message>
    <message>
        <source>Show as table, or as chart again</source>
        <translation>แสดงเป็นตาราง หรือกลับเป็นแผนภูมิ</translation>
    </message>
    <message>
        <source>Logarithmic scale on or off</source>
        <translation>เปิดหรือปิดมาตราส่วนลอการิทึม</translation>
    </message>
    <message>
        <source>Index: the year that is read, or the first, is 100</source>
        <translation>ดัชนี: ปีที่อ่านอยู่หรือปีแรกเป็น 100</translation>
    </message>
    <message>
        <source>Change against the year that is read, or the first</source>
        <translation>การเปลี่ยนแปลงเทียบกับปีที่อ่านอยู่หรือปีแรก</translation>
    </message>
    <message>
        <source>Show as table, or as map again</source>
        <translation>แสดงเป็นตาราง หรือกลับเป็นแผนที่</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+ลูกศรขวา</translation>
    </message>
    <message>
        <source>Go on to the states, to walk from state to state</source>
        <translation>ไปต่อที่ประเทศ แล้วเลื่อนไปทีละประเทศ</translation>
    </message>
    <message>
        <source>Go back from the states to the cities</source>
        <translation>กลับจากประเทศไปที่เมือง</translation>
    </message>
    <message>
        <source>Choose the city or the state</source>
        <translation>เลือกเมืองหรือประเทศ</translation>
    </message>
    <message>
        <source>Read the values of the first or last year</source>
        <translation>อ่านค่าของปีแรกหรือปีสุดท้าย</translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation>คัดลอกค่าทั้งหมด</translation>
    </message>
    <message>
        <source>On a population pyramid</source>
        <translation>บนพีระมิดประชากร</translation>
    </message>
    <message>
        <source>Read an older or younger age</source>
        <translation>อ่านกลุ่มอายุที่มากกว่าหรือน้อยกว่า</translation>
    </message>
    <message>
        <source>Read the other sex: men or women</source>
        <translation>อ่านอีกเพศหนึ่ง: ชายหรือหญิง</translation>
    </message>
    <message>
        <source>Read the youngest or oldest age</source>
        <translation>อ่านกลุ่มอายุน้อยที่สุดหรือมากที่สุด</translation>
    </message>
    <message>
        <source>Leave the ages</source>
        <translation>ออกจากกลุ่มอายุ</translation>
    </message>
    <message>
        <source>Copy all ages</source>
        <translation>คัดลอกทุกกลุ่มอายุ</translation>
    </message>
    <message>
        <source>Show as table, or as pyramid again</source>
        <translation>แสดงเป็นตาราง หรือกลับเป็นพีระมิด</translation>
    </message>
    <message>
        <source>On the axis of events</source>
        <translation>บนแกนเวลาของเหตุการณ์</translation>
    </message>
    <message>
        <source>On the map of provinces</source>
        <translation>บนแผนที่จังหวัด</translation>
    </message>
    <message>
        <source>Walk from event to event</source>
        <translation>ไปยังเหตุการณ์ถัดไปหรือก่อนหน้า</translation>
    </message>
    <message>
        <source>Walk to another category</source>
        <translation>ไปยังประเภทอื่น</translation>
    </message>
    <message>
        <source>First or last event</source>
        <translation>เหตุการณ์แรกหรือเหตุการณ์สุดท้าย</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>เปิดเหตุการณ์</translation>
    </message>
    <message>
        <source>Show as table, or as axis again</source>
        <translation>แสดงเป็นตาราง หรือกลับเป็นแกนเวลา</translation>
    </message>
    <message>
        <source>Walk from province to province</source>
        <translation>ไปยังจังหวัดถัดไปตามทิศ</translation>
    </message>
    <message>
        <source>First or last province</source>
        <translation>จังหวัดแรกหรือจังหวัดสุดท้าย</translation>
    </message>
    <message>
        <source>Open the province</source>
        <translation>เปิดจังหวัด</translation>
    </message>
    <message>
        <source>Show the provinces as table, or as map again</source>
        <translation>แสดงจังหวัดเป็นตาราง หรือกลับเป็นแผนที่</translation>
    </message>
    <message>
        <source>On an area</source>
        <translation>บนด้านการพัฒนา</translation>
    </message>
    <message>
        <source>In the matrix of the areas</source>
        <translation>ในตารางด้านการพัฒนา</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>ในตาราง</translation>
    </message>
    <message>
        <source>Between two cards</source>
        <translation>ระหว่างการ์ดสองใบ</translation>
    </message>
    <message>
        <source>Walk from dot to dot, which are cities</source>
        <translation>ไปทีละจุด แต่ละจุดคือเมืองหนึ่ง</translation>
    </message>
    <message>
        <source>Choose the area, or the city of the dot</source>
        <translation>เลือกด้าน หรือเมืองของจุดนั้น</translation>
    </message>
    <message>
        <source>Leave the dots</source>
        <translation>ออกจากจุด</translation>
    </message>
    <message>
        <source>Walk from cell to cell; above the first row lie the areas</source>
        <translation>ไปทีละช่อง เหนือแถวแรกคือด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Open the cell, the city or the area</source>
        <translation>เปิดช่อง เมือง หรือด้าน</translation>
    </message>
    <message>
        <source>Walk from row to row</source>
        <translation>ไปทีละแถว</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>เปิดแถว</translation>
    </message>
    <message>
        <source>Move the border, by single pixels with Shift</source>
        <translation>เลื่อนเส้นแบ่ง กด Shift เพื่อเลื่อนทีละพิกเซล</translation>
    </message>
    <message>
        <source>Put the border back</source>
        <translation>คืนเส้นแบ่งไปที่เดิม</translation>
    </message>
    <message>
        <source>No key found for “%1”.</source>
        <translation>ไม่พบแป้นพิมพ์ลัด “%1”</translation>
    </message>
    <message>
        <source>Go into the values, or leave them</source>
        <translation>เข้าไปอ่านค่า หรือออกจากค่า</translation>
    </message>
</context>
<context>
    <name>atlas::LabChart</name>
    <message>
        <source>ASEAN, supposed</source>
        <translation>อาเซียน (ฉากทัศน์ของผู้ใช้)</translation>
    </message>
    <message>
        <source>ASEAN, %1</source>
        <extracomment>%1 is the name of a series or scenario</extracomment>
        <translation>อาเซียน (%1)</translation>
    </message>
    <message>
        <source>By %1 ASEAN is %2 in %3</source>
        <translation>ตาม %1 อาเซียนอยู่%2 ใน %3</translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2, as by %3</source>
        <translation>ตามที่สมมติ อาเซียนอยู่%1 ใน %2 เท่ากับตาม %3</translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2; by %3 it is %4</source>
        <translation>ตามที่สมมติ อาเซียนอยู่%1 ใน %2 ส่วนตาม %3 อยู่%4</translation>
    </message>
    <message>
        <source>A supposition beside %1, %2</source>
        <extracomment>%1 is a measure, %2 its unit; what a reader supposes stands in the chart beside what a source projects</extracomment>
        <translation>ฉากทัศน์ของผู้ใช้เทียบกับ %1 หน่วย: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 หน่วย: %2</translation>
    </message>
    <message>
        <source>Supposed by the reader, no source</source>
        <translation>ผู้ใช้สมมติเอง ไม่มีแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>The line “ASEAN, supposed” is a calculation with the growth a reader has set; no source projects it.</source>
        <translation>เส้น “อาเซียน (ฉากทัศน์ของผู้ใช้)” คำนวณจากอัตราการเติบโตที่ผู้ใช้กำหนด ไม่ใช่ค่าคาดการณ์ของแหล่งข้อมูลใด</translation>
    </message>
    <message>
        <source>dotted: supposed</source>
        <extracomment>what the dots of a line mean</extracomment>
        <translation>เส้นจุด: ฉากทัศน์ของผู้ใช้</translation>
    </message>
    <message>
        <source>Under %1 ASEAN is %2 in %3</source>
        <extracomment>%1 is the name of a series or scenario, %2 a rank, %3 a year with its era</extracomment>
        <translation>ตาม %1 อาเซียนอยู่%2 ใน %3</translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2, as under %3</source>
        <extracomment>%1 is a rank, %2 a year with its era, %3 the name of a series or scenario</extracomment>
        <translation>ตามที่สมมติ อาเซียนอยู่%1 ใน %2 เท่ากับตาม %3</translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2; under %3 it is %4</source>
        <extracomment>%1 and %4 are ranks, %2 is a year with its era, %3 the name of a series or scenario</extracomment>
        <translation>ตามที่สมมติ อาเซียนอยู่%1 ใน %2 ส่วนตาม %3 อยู่%4</translation>
    </message>
    <message>
        <source>as supposed</source>
        <translation>ตามที่สมมติ</translation>
    </message>
</context>
<context>
    <name>atlas::LabControls</name>
    <message>
        <source>%1 in %2: %3 a year</source>
        <extracomment>%1 is a rank, %2 a year with its era, %3 a rate of growth
----------
%1 is an economy, %2 a year with its era, %3 a rate of growth</extracomment>
        <translation>%1 ใน %2: ต้องเติบโต %3 ต่อปี</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>สมมติว่า</translation>
    </message>
    <message>
        <source>All others follow</source>
        <translation>รายอื่นเป็นไปตาม</translation>
    </message>
    <message>
        <source>Steady growth from</source>
        <translation>เติบโตคงที่ตั้งแต่</translation>
    </message>
    <message>
        <source>The series all others follow</source>
        <translation>ชุดข้อมูลที่รายอื่นเป็นไปตาม</translation>
    </message>
    <message>
        <source>The year from which the growth holds</source>
        <translation>ปีที่เริ่มใช้อัตราการเติบโตนี้</translation>
    </message>
    <message>
        <source>EU by country</source>
        <translation>EU รายประเทศ</translation>
    </message>
    <message>
        <source>EU as one</source>
        <translation>EU รวมเป็นหนึ่ง</translation>
    </message>
    <message>
        <source>How the European Union is counted</source>
        <translation>วิธีนับสหภาพยุโรป</translation>
    </message>
    <message>
        <source>ASEAN as one</source>
        <translation>อาเซียนรวมเป็นหนึ่ง</translation>
    </message>
    <message>
        <source>Each state</source>
        <translation>รายประเทศ</translation>
    </message>
    <message>
        <source>Whose growth is supposed</source>
        <translation>สมมติอัตราการเติบโตของ</translation>
    </message>
    <message>
        <source>Least growth for a rank</source>
        <translation>อัตราต่ำสุดที่จะได้อันดับ</translation>
    </message>
    <message>
        <source>Reset to the source</source>
        <translation>กลับไปใช้ค่าของแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Growth of %1: %2 a year</source>
        <extracomment>%1 is a place, %2 a rate</extracomment>
        <translation>อัตราการเติบโตของ%1: %2 ต่อปี</translation>
    </message>
    <message>
        <source>The mark: %1 has %2 a year on average</source>
        <extracomment>%1 is the name of a series or scenario, %2 a rate</extracomment>
        <translation>ขีดบอกค่าของ %1: เฉลี่ย %2 ต่อปี</translation>
    </message>
    <message>
        <source>Least growth to reach an economy</source>
        <translation>อัตราต่ำสุดที่ทำให้ใหญ่เท่าเศรษฐกิจอื่น</translation>
    </message>
</context>
<context>
    <name>atlas::LabSheet</name>
    <message>
        <source>Your scenario</source>
        <translation>ฉากทัศน์ของผู้ใช้</translation>
    </message>
    <message>
        <source>As the source has it</source>
        <translation>ตามแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>A calculation of this atlas with the growth you set; no source projects it</source>
        <translation>คำนวณในโปรแกรมนี้จากอัตราการเติบโตที่ผู้ใช้กำหนด ไม่ใช่ค่าคาดการณ์ของแหล่งข้อมูลใด</translation>
    </message>
    <message>
        <source>Set a growth to see what would follow</source>
        <translation>กำหนดอัตราการเติบโตเพื่อดูผลที่จะตามมา</translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <extracomment>%1 and %3 are rates, %2 is the name of a series or scenario</extracomment>
        <translation>อัตราการเติบโตของ%1</translation>
    </message>
    <message>
        <source>%1 a year; by %2 %3 on average</source>
        <translation>%1 ต่อปี ส่วนตาม %2 เฉลี่ย %3</translation>
    </message>
    <message>
        <source>Growth of ASEAN</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>อัตราการเติบโตของอาเซียน</translation>
    </message>
    <message>
        <source>%1 a year on average</source>
        <translation>เฉลี่ย %1 ต่อปี</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>ข้อสมมติ</translation>
    </message>
    <message>
        <source>All others follow</source>
        <translation>รายอื่นเป็นไปตาม</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>ASEAN in %1</source>
        <translation>อาเซียนใน %1</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>สหภาพยุโรป</translation>
    </message>
    <message>
        <source>as one economy</source>
        <translation>นับเป็นเศรษฐกิจเดียว</translation>
    </message>
    <message>
        <source>by country</source>
        <translation>นับรายประเทศ</translation>
    </message>
    <message>
        <source>Rank in %1 by %2</source>
        <extracomment>%1 is a year with its era, %2 the name of a series or scenario</extracomment>
        <translation>อันดับใน %1 ตาม %2</translation>
    </message>
    <message>
        <source>Rank in %1 as supposed</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>อันดับใน %1 ตามที่สมมติ</translation>
    </message>
    <message>
        <source>Least growth for a rank in %1, from %2</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation>อัตราการเติบโตต่ำสุดที่จะได้แต่ละอันดับใน %1 นับจาก %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>ASEAN a year</source>
        <translation>อาเซียนเติบโตต่อปี</translation>
    </message>
    <message>
        <source>to match</source>
        <translation>เพื่อให้เท่ากับ</translation>
    </message>
    <message>
        <source>By %1 ASEAN itself grows %2 a year and is %3.</source>
        <translation>ตาม %1 อาเซียนเติบโตเฉลี่ย %2 ต่อปี และอยู่%3</translation>
    </message>
    <message>
        <source>ahead in all years</source>
        <extracomment>of ASEAN, that it is larger than another economy in every year</extracomment>
        <translation>นำหน้าทุกปี</translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation>ยังไม่แซงภายใน %1</translation>
    </message>
    <message>
        <source>passes it in %1</source>
        <extracomment>%1 is a year, or two between which it happens</extracomment>
        <translation>แซงใน %1</translation>
    </message>
    <message>
        <source>falls behind in %1</source>
        <translation>ถูกแซงใน %1</translation>
    </message>
    <message>
        <source>When does ASEAN pass …?</source>
        <translation>อาเซียนจะแซงแต่ละรายเมื่อใด</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>เศรษฐกิจ</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>ตาม %1</translation>
    </message>
    <message>
        <source>As supposed</source>
        <translation>ตามที่สมมติ</translation>
    </message>
    <message>
        <source>US$ of each year, at its exchange rates</source>
        <translation>ดอลลาร์สหรัฐของแต่ละปี ตามอัตราแลกเปลี่ยนของปีนั้น</translation>
    </message>
    <message>
        <source>It holds</source>
        <extracomment>%1 are years</extracomment>
        <translation>ช่วงปีที่ใช้</translation>
    </message>
    <message>
        <source>%1, the same rate every year</source>
        <translation>%1 อัตราเดียวกันทุกปี</translation>
    </message>
    <message>
        <source>States without a growth of their own follow %1 too. What a state gains or loses, ASEAN does.</source>
        <extracomment>%1 is the name of a series or scenario</extracomment>
        <translation>ประเทศที่ไม่ได้กำหนดอัตราการเติบโตเป็นไปตาม %1 เช่นกัน ส่วนที่ประเทศหนึ่งเพิ่มขึ้นหรือลดลง อาเซียนก็เพิ่มขึ้นหรือลดลงเท่ากัน</translation>
    </message>
    <message>
        <source>Ahead in all years of %1 too.</source>
        <extracomment>%1 is a list of economies</extracomment>
        <translation>อาเซียนนำหน้ารายต่อไปนี้ทุกปีด้วย: %1</translation>
    </message>
    <message>
        <source>Under %1 ASEAN itself grows %2 a year and is %3.</source>
        <extracomment>%1 is the name of a series or scenario, %2 a rate, %3 a rank</extracomment>
        <translation>ตาม %1 อาเซียนเติบโตเฉลี่ย %2 ต่อปี และอยู่%3</translation>
    </message>
    <message>
        <source>Growth here is that of current dollars: it includes rising prices and exchange rates.</source>
        <translation>อัตราการเติบโตในที่นี้คิดจากดอลลาร์ตามราคาปัจจุบัน จึงรวมการเปลี่ยนแปลงของราคาและอัตราแลกเปลี่ยนไว้ด้วย</translation>
    </message>
    <message>
        <source>Growth here is that of current dollars: it includes rising prices.</source>
        <translation>อัตราการเติบโตในที่นี้คิดจากดอลลาร์ตามราคาปัจจุบัน จึงรวมการเปลี่ยนแปลงของราคาไว้ด้วย</translation>
    </message>
    <message>
        <source>%1 is not available here: values in current dollars end in %2, because no source projects prices and exchange rates further. Choose a series at purchasing power.</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation>คำนวณถึง %1 ไม่ได้: ค่าตามราคาปัจจุบันสิ้นสุดที่ %2 เพราะไม่มีแหล่งข้อมูลใดคาดการณ์ราคาและอัตราแลกเปลี่ยนไกลกว่านั้น ให้เลือกชุดข้อมูลตามความเสมอภาคของอำนาจซื้อแทน</translation>
    </message>
    <message>
        <source>%1 is not available here: this source ends in %2. Choose a scenario; its ranks may be compared with these, its levels may not, because prices differ.</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation>คำนวณถึง %1 ไม่ได้: แหล่งข้อมูลนี้สิ้นสุดที่ %2 ให้เลือกฉากทัศน์แทน ซึ่งเปรียบเทียบอันดับกันได้ แต่เปรียบเทียบมูลค่าไม่ได้เพราะใช้ราคาต่างกัน</translation>
    </message>
</context>
<context>
    <name>atlas::LegendStrip</name>
    <message>
        <source>People in the urban agglomeration</source>
        <translation>ประชากรในเขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>Legend: colours are %1, circles are %2</source>
        <extracomment>what colours and circles of maps mean; %1 and %2 are measures</extracomment>
        <translation>คำอธิบายสัญลักษณ์: สีคือ%1 วงกลมคือ%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what the colours of a map are: %1 is a measure, %2 its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>atlas::LevelsChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 หน่วย: %2</translation>
    </message>
    <message>
        <source>ASEAN and its members</source>
        <translation>อาเซียนและประเทศสมาชิก</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest of several; both are states and their values</extracomment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Growth: %1 in %2; ASEAN %3</source>
        <extracomment>%1 are states with their growth, %2 is a year with its era, %3 the growth of ASEAN</extracomment>
        <translation>อัตราการเติบโต (%2): %1 อาเซียน %3</translation>
    </message>
    <message>
        <source>ASEAN grows %1 a year on average, %2</source>
        <extracomment>%1 is a rate, %2 and %3 are years</extracomment>
        <translation>อาเซียนเติบโตเฉลี่ย %1 ต่อปี (%2)</translation>
    </message>
    <message>
        <source>ASEAN growth: %1 in %2, then %3 a year projected to %4</source>
        <extracomment>%1 is a rate, %2 a year with its era, %3 a rate, %4 a later year; all after %2 is projected</extracomment>
        <translation>อาเซียนเติบโต %1 ใน %2 และคาดการณ์ว่าเฉลี่ย %3 ต่อปีถึง %4</translation>
    </message>
    <message>
        <source>ASEAN growth: %1 in %2, %3 a year from then to %4</source>
        <extracomment>%1 is a rate, %2 a year with its era, %3 a rate, %4 a later year</extracomment>
        <translation>อาเซียนเติบโต %1 ใน %2 และเฉลี่ย %3 ต่อปีจากนั้นถึง %4</translation>
    </message>
    <message>
        <source>Per person: %1 in %2; ASEAN %3</source>
        <extracomment>%1 are states with their amounts, %2 is a year with its era, %3 the amount of ASEAN</extracomment>
        <translation>GDP ต่อหัว (%2): %1 อาเซียน %3</translation>
    </message>
    <message>
        <source>Per person in ASEAN: %1 in %2, %3 in %4</source>
        <translation>GDP ต่อหัวของอาเซียน: %1 ใน %2 และ %3 ใน %4</translation>
    </message>
    <message>
        <source>Per person in ASEAN: %1 in %2, after %3 in %4</source>
        <extracomment>%1 and %3 are amounts of money a person, %2 a year with its era, %4 an earlier year</extracomment>
        <translation>GDP ต่อหัวของอาเซียน: %1 ใน %2 จาก %3 ใน %4</translation>
    </message>
    <message>
        <source>%1, by purchasing power</source>
        <extracomment>purchasing power parity; %1 is what is found of levels</extracomment>
        <translation>ตาม PPP %1</translation>
    </message>
    <message>
        <source>Growth in %1: above that of ASEAN (%2) in %3 of %4 members</source>
        <extracomment>%1 is a year with its era, %2 a rate, %3 and %4 are numbers of states</extracomment>
        <translation>ประเทศสมาชิกที่เติบโตสูงกว่าอาเซียน (%2) ใน %1: %3 จาก %4 ประเทศ</translation>
    </message>
    <message>
        <source>ASEAN growth</source>
        <translation>อัตราการเติบโตของอาเซียน</translation>
    </message>
    <message>
        <source>Per person in ASEAN</source>
        <translation>GDP ต่อหัวของอาเซียน</translation>
    </message>
    <message>
        <source>ASEAN economy</source>
        <translation>เศรษฐกิจอาเซียน</translation>
    </message>
    <message>
        <source>ASEAN economy by purchasing power</source>
        <translation>เศรษฐกิจอาเซียนตาม PPP</translation>
    </message>
    <message>
        <source>grey: %1</source>
        <extracomment>what the grey line is: %1 is ASEAN</extracomment>
        <translation>เส้นสีเทา: %1</translation>
    </message>
</context>
<context>
    <name>atlas::LevelsPanel</name>
    <message>
        <source>Nominal</source>
        <translation>ราคาปัจจุบัน</translation>
    </message>
    <message>
        <source>PPP</source>
        <translation>PPP</translation>
    </message>
    <message>
        <source>Measure of output per person</source>
        <translation>วิธีวัด GDP ต่อหัว</translation>
    </message>
    <message>
        <source>All states in one chart, or each in its own</source>
        <translation>ทุกประเทศในแผนภูมิเดียว หรือประเทศละแผนภูมิ</translation>
    </message>
</context>
<context>
    <name>atlas::Link</name>
    <message>
        <source>A view has no part “%1”.</source>
        <translation>มุมมองไม่มีส่วน “%1”</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>ไม่มีหน้า “%1”</translation>
    </message>
    <message>
        <source>The part “%1” of a view is no text.</source>
        <translation>ส่วน “%1” ของมุมมองไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>This is no link of ASCN Atlas: a link begins with “%1:”.</source>
        <translation>ลิงก์นี้ไม่ใช่ลิงก์ของ ASCN Atlas: ลิงก์ต้องขึ้นต้นด้วย “%1:”</translation>
    </message>
    <message>
        <source>a name of letters, digits, “_” and “-”</source>
        <translation>ชื่อที่ประกอบด้วยอักษรละติน ตัวเลข “_” และ “-”</translation>
    </message>
    <message>
        <source>up to %1 states by three letters, such as %2</source>
        <translation>ประเทศไม่เกิน %1 ประเทศ ประเทศละสามตัวอักษร เช่น %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>จำนวนเต็มตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>longitude, latitude and zoom, such as %1</source>
        <translation>ลองจิจูด ละติจูด และระดับการขยาย เช่น %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>a kind and an id, such as %1</source>
        <translation>ประเภทและรหัส เช่น %1</translation>
    </message>
    <message>
        <source>a measure, a place and a year, such as %1</source>
        <translation>ตัวชี้วัด พื้นที่ และปี เช่น %1</translation>
    </message>
    <message>
        <source>at most %1 letters</source>
        <translation>ไม่เกิน %1 ตัวอักษร</translation>
    </message>
    <message>
        <source>a share in per cent, such as %1</source>
        <translation>สัดส่วนเป็นร้อยละ เช่น %1</translation>
    </message>
    <message>
        <source>places and hundredths of a per cent, such as %1</source>
        <translation>พื้นที่กับอัตราเป็นหนึ่งในร้อยของร้อยละ เช่น %1</translation>
    </message>
    <message>
        <source>charts and scales, such as %1</source>
        <translation>ชื่อแผนภูมิกับมาตราส่วน เช่น %1</translation>
    </message>
    <message>
        <source>a year from %1 to %2, or from %3 to %4 of the Buddhist Era</source>
        <extracomment>what would be right; the first and the last year of the Common Era, then of the Buddhist Era</extracomment>
        <translation>ปี ค.ศ. %1 ถึง %2 หรือ พ.ศ. %3 ถึง %4</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1” of a view: it should be %3.</source>
        <translation>“%2” ใช้เป็นค่าของ “%1” ในมุมมองไม่ได้ ค่าที่ถูกต้องคือ %3</translation>
    </message>
    <message>
        <source>The year %1, in the Buddhist Era %2, is not one of this page: it should be %3.</source>
        <extracomment>%1 is a year of the Common Era, %2 the same of the Buddhist Era, %3 which years would be right</extracomment>
        <translation>ค.ศ. %1 หรือ พ.ศ. %2 ไม่ใช่ปีของหน้านี้ ค่าที่ถูกต้องคือ%3</translation>
    </message>
</context>
<context>
    <name>atlas::LinkedWords</name>
    <message>
        <source>the article</source>
        <translation>บทความ</translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>A text size of %1 takes effect when the program restarts. This view comes back as it is.</source>
        <translation>ตัวอักษรขนาด %1 จะมีผลเมื่อเริ่มโปรแกรมใหม่ แล้วจะกลับมาที่มุมมองนี้เหมือนเดิม</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>เริ่มใหม่ทันที</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ภายหลัง</translation>
    </message>
    <message>
        <source>%1 – ASCN Atlas</source>
        <extracomment>title of the window: %1 is the name of a page</extracomment>
        <translation>%1 – ASCN Atlas</translation>
    </message>
</context>
<context>
    <name>atlas::Manual</name>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>What the reader prefers.</source>
        <translation>การตั้งค่าของผู้ใช้</translation>
    </message>
    <message>
        <source>Where the reader left off.</source>
        <translation>จุดที่ผู้ใช้ดูค้างไว้</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>รูปแบบคำสั่ง</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Without an option it opens a window where the reader left off. It never uses the network.</source>
        <translation>หากไม่ระบุตัวเลือก โปรแกรมจะเปิดหน้าต่างตรงจุดที่ดูค้างไว้ และไม่เชื่อมต่อเครือข่ายคอมพิวเตอร์ใด ๆ</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>สถานะเมื่อจบ</translation>
    </message>
    <message>
        <source>0 when all is well, 1 when something failed, 2 when the arguments are not understood.</source>
        <translation>0 เมื่อเรียบร้อย 1 เมื่อทำไม่สำเร็จ 2 เมื่อไม่เข้าใจอาร์กิวเมนต์</translation>
    </message>
</context>
<context>
    <name>atlas::MapCard</name>
    <message>
        <source>Choose what the states are coloured by</source>
        <translation>เลือกตัวชี้วัดที่ใช้แสดงสีของประเทศ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
</context>
<context>
    <name>atlas::MapMenu</name>
    <message>
        <source>Choose the city %1</source>
        <translation>เลือกเมือง%1</translation>
    </message>
    <message>
        <source>Choose the state %1</source>
        <translation>เลือกประเทศ%1</translation>
    </message>
    <message>
        <source>&amp;Centre here</source>
        <translation>ย้ายจุดกึ่งกลางมาที่นี่ (&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ขยาย (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ย่อ (&amp;O)</translation>
    </message>
    <message>
        <source>Show the whole &amp;map</source>
        <translation>แสดงแผนที่ทั้งหมด (&amp;M)</translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is a city
----------
%1 is a state</extracomment>
        <translation>ยกเลิกการเลือก%1</translation>
    </message>
    <message>
        <source>C&amp;lear the choice</source>
        <translation>ยกเลิกการเลือก (&amp;L)</translation>
    </message>
</context>
<context>
    <name>atlas::MapOverlays</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>ขยาย (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>ย่อ (−)</translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <translation>แสดงแผนที่ทั้งหมด (Home)</translation>
    </message>
    <message>
        <source>Fold the legend away</source>
        <translation>พับเก็บคำอธิบายสัญลักษณ์</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>แสดงคำอธิบายสัญลักษณ์</translation>
    </message>
</context>
<context>
    <name>atlas::MapTable</name>
    <message>
        <source>projection</source>
        <translation>ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>People in the administrative area</source>
        <translation>ประชากรในเขตการปกครอง</translation>
    </message>
    <message>
        <source>People in the urban agglomeration</source>
        <translation>ประชากรในเขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ตัวชี้วัด</translation>
    </message>
</context>
<context>
    <name>atlas::MapTexts</name>
    <message numerus="yes">
        <source>%n pilot city(s)</source>
        <translation>
            <numerusform>เมืองนำร่อง %n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later member(s)</source>
        <translation>
            <numerusform>เข้าร่วมภายหลัง %n เมือง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an indicator, %2 a year
----------
%1 is &quot;26 pilot cities&quot;, %2 &quot;11 later members&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>People in the urban agglomeration, %1 (where the source ends)</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ประชากรในเขตเมืองต่อเนื่อง %1 (ปีสุดท้ายของแหล่งข้อมูล)</translation>
    </message>
    <message>
        <source>People in the urban agglomeration, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ประชากรในเขตเมืองต่อเนื่อง %1</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million people, where room is short</comment>
        <translation>%1 ล้าน</translation>
    </message>
    <message>
        <source>Pilot city</source>
        <translation>เมืองนำร่อง</translation>
    </message>
    <message>
        <source>Later member</source>
        <translation>เมืองที่เข้าร่วมภายหลัง</translation>
    </message>
    <message>
        <source>Administrative area</source>
        <translation>เขตการปกครอง</translation>
    </message>
    <message>
        <source>Boundaries and names shown do not imply endorsement or acceptance. Dotted lines are approximate. Basemap: Natural Earth (public domain).</source>
        <translation>เส้นเขตแดนและชื่อที่แสดงมิได้แสดงถึงการรับรองหรือการยอมรับสถานะใด เส้นจุดเป็นแนวโดยประมาณ แผนที่ฐาน: Natural Earth (สาธารณสมบัติ)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is one title or more</extracomment>
        <translation>แหล่งข้อมูล: %1</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <extracomment>%1 is an indicator, %2 a year</extracomment>
        <translation>%1: ไม่มีข้อมูลของ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, %2 what is known of it
----------
%1 is an indicator, %2 a value with its unit</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value of %1, the nearest earlier year with data</source>
        <translation>ใช้ค่าของ %1 ซึ่งเป็นปีก่อนหน้าใกล้ที่สุดที่มีข้อมูล</translation>
    </message>
    <message>
        <source>Projection for %1</source>
        <translation>ค่าคาดการณ์ของ %1</translation>
    </message>
    <message>
        <source>Estimate for %1</source>
        <translation>ค่าประมาณของ %1</translation>
    </message>
    <message>
        <source>%1 · member since %2</source>
        <extracomment>%1 is a state, %2 a year</extracomment>
        <translation>%1 · เป็นสมาชิกตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1 · pilot city since %2</source>
        <translation>%1 · เมืองนำร่องตั้งแต่ %2</translation>
    </message>
    <message>
        <source>No count of its people</source>
        <translation>ไม่มีข้อมูลจำนวนประชากร</translation>
    </message>
    <message>
        <source>No list of projects before %1</source>
        <translation>ไม่มีรายการโครงการก่อน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in the plan of %1</source>
        <translation>
            <numerusform>%n โครงการในแผน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No projects in the plans of %1</source>
        <translation>ไม่มีโครงการในแผน %1</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in the report of %1</source>
        <translation>
            <numerusform>%n โครงการในรายงาน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No projects in the report of %1</source>
        <translation>ไม่มีโครงการในรายงาน %1</translation>
    </message>
    <message>
        <source>Not yet a member: joins in %1</source>
        <translation>ยังไม่เป็นเมืองสมาชิก เข้าร่วมใน %1</translation>
    </message>
    <message>
        <source>Chosen states: %1.</source>
        <extracomment>%1 is one state or more</extracomment>
        <translation>ประเทศที่เลือก: %1</translation>
    </message>
    <message>
        <source>Chosen city: %1.</source>
        <extracomment>%1 is a city and what is known of it</extracomment>
        <translation>เมืองที่เลือก: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4: %5</source>
        <extracomment>%1 is a city, %2 its state, %3 and %4 count: 5 of 26; %5 how many people live there</extracomment>
        <translation>%1 %2 ลำดับที่ %3 จาก %4: %5</translation>
    </message>
    <message>
        <source>%1 million people</source>
        <translation>%1 ล้านคน</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 คน</translation>
    </message>
    <message>
        <source>%1 in the administrative area (%2)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation>%1 ในเขตการปกครอง (%2)</translation>
    </message>
    <message>
        <source>%1 in the administrative area</source>
        <translation>%1 ในเขตการปกครอง</translation>
    </message>
    <message>
        <source>%1 (%2, where the source ends)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation>%1 (%2 ปีสุดท้ายของแหล่งข้อมูล)</translation>
    </message>
    <message>
        <source>%1 (%2, the nearest year with data)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation>%1 (%2 ปีใกล้ที่สุดที่มีข้อมูล)</translation>
    </message>
    <message>
        <source>%1 (%2, projection)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation>%1 (%2 ค่าคาดการณ์)</translation>
    </message>
    <message>
        <source>%1 (%2, estimate)</source>
        <translation>%1 (%2 ค่าประมาณ)</translation>
    </message>
    <message>
        <source>%1, by the list of %2</source>
        <extracomment>%1 is an area, %2 a year; the list itself names no areas</extracomment>
        <translation>%1 ตามรายการของ %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;26 pilot cities, 11 later members&quot;, %2 an indicator with its year</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No member city yet</source>
        <translation>ยังไม่มีเมืองสมาชิก</translation>
    </message>
    <message>
        <source>%1, %2 (latest)</source>
        <extracomment>%1 is an indicator, %2 the year of all its values, none of which is of the year looked at</extracomment>
        <translation>%1 %2 (ล่าสุด)</translation>
    </message>
    <message>
        <source>%1, latest values, %2</source>
        <extracomment>%1 is an indicator, %2 years: each state has its last value, of one of these years</extracomment>
        <translation>%1 ค่าล่าสุด %2</translation>
    </message>
    <message>
        <source>%1 (projection)</source>
        <extracomment>%1 is an indicator with its year</extracomment>
        <translation>%1 (ค่าคาดการณ์)</translation>
    </message>
    <message>
        <source>%1 (partly projection)</source>
        <extracomment>%1 is an indicator with its year; some states have estimates, others projections</extracomment>
        <translation>%1 (บางส่วนเป็นค่าคาดการณ์)</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot city(s) of %1</source>
        <extracomment>in a year before the first joined; %1 is the year in which they will</extracomment>
        <translation>
            <numerusform>เมืองนำร่อง %n เมืองของ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilot city of %1</source>
        <extracomment>on the map of an earlier year; %1 is the year in which it joins</extracomment>
        <translation>เมืองนำร่องของ %1</translation>
    </message>
    <message>
        <source>Map.</source>
        <translation>แผนที่</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>สมาชิกตั้งแต่ %1</translation>
    </message>
    <message>
        <source>pilot city since %1</source>
        <translation>เมืองนำร่องตั้งแต่ %1</translation>
    </message>
</context>
<context>
    <name>atlas::MapWidget</name>
    <message>
        <source>Show as table</source>
        <translation>แสดงเป็นตาราง</translation>
    </message>
    <message>
        <source>Arrow keys go from city to city; Tab goes on to the states, where they go from state to state. Enter chooses.</source>
        <translation>ใช้แป้นลูกศรเลื่อนไปทีละเมือง กด Tab เพื่อไปต่อที่ประเทศแล้วใช้แป้นลูกศรเลื่อนไปทีละประเทศ กด Enter เพื่อเลือก</translation>
    </message>
</context>
<context>
    <name>atlas::MatrixCard</name>
    <message>
        <source>What each city works on</source>
        <translation>ด้านที่แต่ละเมืองดำเนินการ</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>marks of the matrix</comment>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>marks of the matrix</comment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>What the marks show</source>
        <translation>ข้อมูลที่เครื่องหมายแสดง</translation>
    </message>
    <message>
        <source>Pilot cities</source>
        <translation>เมืองนำร่อง</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>สมาชิกทั้งหมด</translation>
    </message>
    <message>
        <source>Which cities have rows</source>
        <translation>เมืองที่แสดง</translation>
    </message>
    <message>
        <source>Cities and areas; Enter opens the projects of a cell</source>
        <translation>เมืองและด้านการพัฒนา กด Enter เพื่อเปิดโครงการของช่อง</translation>
    </message>
    <message>
        <source>the plans give no status</source>
        <translation>แผนไม่ระบุสถานะ</translation>
    </message>
    <message numerus="yes">
        <source>%n projects of later members are not shown</source>
        <translation>
            <numerusform>ไม่แสดง %n โครงการของเมืองที่เข้าร่วมภายหลัง</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>ทุกประเทศ</translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n ประเทศ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MatrixModel</name>
    <message numerus="yes">
        <source>%n projects, not filed by area</source>
        <translation>
            <numerusform>%n โครงการ ไม่ได้จัดตามด้าน</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the list of %1</source>
        <translation>ไม่อยู่ในรายการของ %1</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>ยังไม่มีรายการ</translation>
    </message>
    <message>
        <source>joins in %1</source>
        <translation>เข้าร่วมใน %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
</context>
<context>
    <name>atlas::MemberFilterBar</name>
    <message>
        <source>Protocol: states, then cities, A to Z</source>
        <translation>ตามชื่อภาษาอังกฤษ: ประเทศแล้วเมือง</translation>
    </message>
    <message>
        <source>People of the agglomeration, most first</source>
        <translation>ประชากรในเขตเมืองต่อเนื่อง จากมากไปน้อย</translation>
    </message>
    <message>
        <source>Projects, most first</source>
        <translation>จำนวนโครงการ จากมากไปน้อย</translation>
    </message>
    <message>
        <source>Year of joining, earliest first</source>
        <translation>ปีที่เข้าร่วม จากก่อนไปหลัง</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>เรียงลำดับ</translation>
    </message>
    <message>
        <source>Choose what the members are ordered by</source>
        <translation>เลือกวิธีเรียงลำดับเมืองสมาชิก</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>เลือกคอลัมน์ที่แสดง</translation>
    </message>
</context>
<context>
    <name>atlas::MemberFilterText</name>
    <message>
        <source>State</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>ทุกประเทศ</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>ทุกด้าน</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>ทุกปี</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>สมาชิก %n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members</source>
        <extracomment>%1 is how many are shown, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 จากสมาชิก %n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members (%1 in %2)</source>
        <extracomment>%n is how many there are today, %1 how many there were in a year, %2 the year</extracomment>
        <translation>
            <numerusform>สมาชิก %n เมือง (%2: %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MemberPanel</name>
    <message>
        <source>Member cities</source>
        <translation>เมืองสมาชิก</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>ล้างตัวกรอง</translation>
    </message>
    <message>
        <source>No member matches these filters.</source>
        <translation>ไม่มีเมืองสมาชิกที่ตรงกับตัวกรองนี้</translation>
    </message>
    <message>
        <source>* projection</source>
        <translation>* ค่าคาดการณ์</translation>
    </message>
</context>
<context>
    <name>atlas::MembersIntro</name>
    <message numerus="yes">
        <source>%n members joined</source>
        <translation>
            <numerusform>เข้าร่วม %n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>สมาชิก %n เมือง</numerusform>
        </translation>
    </message>
    <message>
        <source>The members of the network</source>
        <translation>เมืองสมาชิกของเครือข่าย</translation>
    </message>
    <message>
        <source>%1 pilot cities and %2 later members</source>
        <extracomment>%1 and %2 are numbers of cities</extracomment>
        <translation>เมืองนำร่อง %1 เมือง และเมืองที่เข้าร่วมภายหลัง %2 เมือง</translation>
    </message>
    <message>
        <source>Choose a city in the list to read all that is known of it: its names, its people, its plan, its projects from report to report, its nearest members and those that are like it.</source>
        <translation>เลือกเมืองในรายชื่อเพื่ออ่านข้อมูลทั้งหมดของเมืองนั้น ทั้งชื่อ ประชากร แผน โครงการในรายงานแต่ละปี เมืองสมาชิกที่อยู่ใกล้ที่สุด และเมืองที่คล้ายกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n projects are known from plans and reports.</source>
        <translation>
            <numerusform>มีโครงการในแผนและรายงานรวม %n โครงการ</numerusform>
        </translation>
    </message>
    <message>
        <source>How the network grew</source>
        <translation>การเติบโตของเครือข่าย</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>ประเทศสมาชิก</translation>
    </message>
</context>
<context>
    <name>atlas::NavigationRail</name>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Urbanisation</source>
        <translation>ความเป็นเมือง</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>เศรษฐกิจ</translation>
    </message>
</context>
<context>
    <name>atlas::NeighbourText</name>
    <message>
        <source>north</source>
        <translation>เหนือ</translation>
    </message>
    <message>
        <source>north-north-east</source>
        <translation>เหนือค่อนไปทางตะวันออกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ตะวันออกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>east-north-east</source>
        <translation>ตะวันออกค่อนไปทางตะวันออกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>east</source>
        <translation>ตะวันออก</translation>
    </message>
    <message>
        <source>east-south-east</source>
        <translation>ตะวันออกค่อนไปทางตะวันออกเฉียงใต้</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>ตะวันออกเฉียงใต้</translation>
    </message>
    <message>
        <source>south-south-east</source>
        <translation>ใต้ค่อนไปทางตะวันออกเฉียงใต้</translation>
    </message>
    <message>
        <source>south</source>
        <translation>ใต้</translation>
    </message>
    <message>
        <source>south-south-west</source>
        <translation>ใต้ค่อนไปทางตะวันตกเฉียงใต้</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>ตะวันตกเฉียงใต้</translation>
    </message>
    <message>
        <source>west-south-west</source>
        <translation>ตะวันตกค่อนไปทางตะวันตกเฉียงใต้</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ตะวันตก</translation>
    </message>
    <message>
        <source>west-north-west</source>
        <translation>ตะวันตกค่อนไปทางตะวันตกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>ตะวันตกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>north-north-west</source>
        <translation>เหนือค่อนไปทางตะวันตกเฉียงเหนือ</translation>
    </message>
    <message>
        <source>%1 km to the %2</source>
        <extracomment>%1 is a number of kilometres, %2 a direction such as &quot;south-east&quot;</extracomment>
        <translation>%1 กม. ไปทางทิศ%2</translation>
    </message>
    <message>
        <source>%1° S</source>
        <extracomment>degrees of latitude</extracomment>
        <translation>%1° ใต้</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° เหนือ</translation>
    </message>
    <message>
        <source>%1° W</source>
        <extracomment>degrees of longitude</extracomment>
        <translation>%1° ตะวันตก</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° ตะวันออก</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place: latitude, longitude</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atlas::NetworkCharts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>member cities</source>
        <translation>เมืองสมาชิก</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>%1 member cities in %2</source>
        <extracomment>%1 is a number of cities, %2 a year with its era</extracomment>
        <translation>เมืองสมาชิก %1 เมืองใน %2</translation>
    </message>
    <message>
        <source>Member cities by the year in which they joined</source>
        <translation>เมืองสมาชิกตามปีที่เข้าร่วม</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>ดำเนินการ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>วางแผน</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>projects in the reports</source>
        <translation>โครงการในรายงาน</translation>
    </message>
    <message>
        <source>%1 projects in the report of %2</source>
        <extracomment>%1 is a number of projects, %2 a year with its era</extracomment>
        <translation>%1 โครงการในรายงาน %2</translation>
    </message>
    <message>
        <source>Projects in the monitoring reports</source>
        <translation>โครงการในรายงานติดตามและประเมินผล</translation>
    </message>
</context>
<context>
    <name>atlas::NetworkFigures</name>
    <message>
        <source>Member cities</source>
        <translation>เมืองสมาชิก</translation>
    </message>
    <message>
        <source>Priority projects</source>
        <translation>โครงการสำคัญ</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>ความร่วมมือ</translation>
    </message>
    <message>
        <source>Projects, all</source>
        <translation>โครงการทั้งหมด</translation>
    </message>
    <message>
        <source>Projects in planning</source>
        <translation>โครงการที่อยู่ระหว่างวางแผน</translation>
    </message>
    <message>
        <source>Ongoing projects</source>
        <translation>โครงการที่อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Completed projects</source>
        <translation>โครงการที่แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Share of projects</source>
        <translation>สัดส่วนโครงการ</translation>
    </message>
    <message>
        <source>printed in the report</source>
        <translation>ตามที่รายงานระบุ</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>นับจากรายการ</translation>
    </message>
    <message>
        <source>counted from the appendix</source>
        <translation>นับจากภาคผนวก</translation>
    </message>
    <message>
        <source>printed in the chart of states</source>
        <translation>ตามแผนภูมิรายประเทศในรายงาน</translation>
    </message>
    <message>
        <source>computed from printed shares and chart</source>
        <translation>คำนวณจากร้อยละที่รายงานระบุและแผนภูมิ</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>ทั้งเครือข่าย</translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n โครงการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>printed</source>
        <translation>รายงานระบุ</translation>
    </message>
    <message>
        <source>from appendix</source>
        <translation>จากภาคผนวก</translation>
    </message>
    <message>
        <source>from chart</source>
        <translation>จากแผนภูมิ</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>คำนวณ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state or an area, %2 what is counted of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>What</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>ขอบเขต</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>ที่มาของตัวเลข</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>นับได้</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>รายงานระบุ</translation>
    </message>
    <message>
        <source>%1 more, %2 in all</source>
        <translation>เพิ่ม %1 เมือง รวม %2 เมือง</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Share of all counted</source>
        <translation>สัดส่วนของทั้งหมดที่นับได้</translation>
    </message>
    <message>
        <source>In other years</source>
        <translation>ในปีอื่น</translation>
    </message>
    <message>
        <source>Growth and monitoring</source>
        <translation>การเติบโตและการติดตามผล</translation>
    </message>
    <message>
        <source>Some figures are printed in the reports, others are counted from their lists. The two do not always agree: they stand side by side.</source>
        <translation>ตัวเลขบางส่วนรายงานระบุไว้ บางส่วนนับจากรายการในรายงาน ซึ่งไม่ตรงกันเสมอไป จึงแสดงไว้คู่กัน</translation>
    </message>
    <message>
        <source>The whole network in %1</source>
        <translation>ทั้งเครือข่ายใน %1</translation>
    </message>
    <message>
        <source>The reports have no figures of this year.</source>
        <translation>รายงานไม่มีตัวเลขของปีนี้</translation>
    </message>
    <message>
        <source>Cities by the year in which they joined</source>
        <translation>เมืองตามปีที่เข้าร่วม</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation>ความร่วมมือ</translation>
    </message>
    <message>
        <source>% of the projects</source>
        <translation>% ของโครงการ</translation>
    </message>
    <message>
        <source>Year (%1)</source>
        <extracomment>head of a column; %1 is the era, such as CE</extracomment>
        <translation>ปี (%1)</translation>
    </message>
</context>
<context>
    <name>atlas::NetworkPage</name>
    <message>
        <source>The network</source>
        <translation>เครือข่าย</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ลำดับเหตุการณ์</translation>
    </message>
    <message>
        <source>People and aims</source>
        <translation>ผู้มีส่วนร่วมและวัตถุประสงค์</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Thailand’s programme</source>
        <translation>แผนของไทย</translation>
    </message>
</context>
<context>
    <name>atlas::NetworkSheet</name>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Role in the network</source>
        <translation>บทบาทในเครือข่าย</translation>
    </message>
    <message>
        <source>Dialogue partner</source>
        <translation>คู่เจรจา</translation>
    </message>
    <message>
        <source>Sectoral dialogue partner</source>
        <translation>คู่เจรจาเฉพาะด้าน</translation>
    </message>
    <message>
        <source>Development partner</source>
        <translation>หุ้นส่วนด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Objective of the network</source>
        <translation>วัตถุประสงค์ของเครือข่าย</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>What the edition has of it: %1</source>
        <translation>ข้อมูลที่มีในฉบับนี้: %1</translation>
    </message>
    <message>
        <source>Seat of the government</source>
        <translation>ที่ตั้งของรัฐบาล</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>ISO 3166 code</source>
        <translation>รหัส ISO 3166</translation>
    </message>
    <message>
        <source>Thai name</source>
        <translation>ชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>Thai name in the article</source>
        <translation>ชื่อภาษาไทยในบทความ</translation>
    </message>
    <message>
        <source>What the framework is and what it serves</source>
        <translation>ความหมายและจุดมุ่งหมายของกรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Principles of the framework</source>
        <translation>หลักการของกรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้มีส่วนร่วม</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>หุ้นส่วน</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ที่ตั้ง</translation>
    </message>
</context>
<context>
    <name>atlas::NothingFound</name>
    <message>
        <source>Nothing here has “%1”.</source>
        <extracomment>in a list that a filter leaves without rows; %1 is what was typed</extracomment>
        <translation>ไม่มีรายการใดมี “%1”</translation>
    </message>
</context>
<context>
    <name>atlas::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>atlas::OverviewPage</name>
    <message>
        <source>Drag, or use the arrow keys; a double click or Home puts it back</source>
        <translation>ลาก หรือใช้แป้นลูกศร ดับเบิลคลิกหรือกด Home เพื่อคืนค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Between map and charts</source>
        <translation>ระหว่างแผนที่กับแผนภูมิ</translation>
    </message>
    <message>
        <source>Between the two charts</source>
        <translation>ระหว่างแผนภูมิทั้งสอง</translation>
    </message>
</context>
<context>
    <name>atlas::PageHead</name>
    <message>
        <source>Parts of the page</source>
        <translation>ส่วนต่าง ๆ ของหน้า</translation>
    </message>
</context>
<context>
    <name>atlas::PagePicture</name>
    <message>
        <source>%1 · ASCN Atlas, data edition %2 · independent, not a publication of ASEAN</source>
        <translation>%1 · ASCN Atlas ข้อมูลฉบับที่ %2 · จัดทำโดยอิสระ มิใช่สิ่งพิมพ์ของอาเซียน</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>สร้างภาพไม่ได้</translation>
    </message>
</context>
<context>
    <name>atlas::Patterns</name>
    <message>
        <source>No data</source>
        <translation>ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>ไม่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>ไม่เปิดเผย</translation>
    </message>
</context>
<context>
    <name>atlas::PeerText</name>
    <message>
        <source>capital of its state</source>
        <translation>เมืองหลวงของประเทศ</translation>
    </message>
    <message>
        <source>at most %1 m above the sea</source>
        <extracomment>%1 is a number of metres</extracomment>
        <translation>สูงจากระดับทะเลไม่เกิน %1 เมตร</translation>
    </message>
    <message>
        <source>the plan puts %1 first</source>
        <extracomment>%1 is a list of areas of the framework</extracomment>
        <translation>แผนให้ความสำคัญกับด้าน%1เป็นอันดับแรก</translation>
    </message>
    <message>
        <source>fewer than %1 people in the agglomeration</source>
        <extracomment>%1 is a round number such as &quot;500,000&quot;</extracomment>
        <translation>ประชากรในเขตเมืองต่อเนื่องน้อยกว่า %1 คน</translation>
    </message>
    <message>
        <source>%1 people or more in the agglomeration</source>
        <extracomment>%1 is a round number such as &quot;10 million&quot;</extracomment>
        <translation>ประชากรในเขตเมืองต่อเนื่อง %1คนขึ้นไป</translation>
    </message>
    <message>
        <source>%1 to %2 people in the agglomeration</source>
        <extracomment>%1 and %2 are round numbers such as &quot;1 million&quot;</extracomment>
        <translation>ประชากรในเขตเมืองต่อเนื่อง %1 ถึง %2คน</translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>a round number</comment>
        <translation>%1 ล้าน</translation>
    </message>
    <message>
        <source>at least %1 m above the sea</source>
        <extracomment>%1 is a number of metres</extracomment>
        <translation>สูงจากระดับทะเล %1 เมตรขึ้นไป</translation>
    </message>
</context>
<context>
    <name>atlas::PeoplePanel</name>
    <message>
        <source>Objectives</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>ผู้มีส่วนร่วม</translation>
    </message>
    <message>
        <source>External partners of ASEAN</source>
        <translation>หุ้นส่วนภายนอกของอาเซียน</translation>
    </message>
</context>
<context>
    <name>atlas::PhaseLegend</name>
    <message numerus="yes">
        <source>%1: %n provinces</source>
        <extracomment>%1 is a part of the plan such as &quot;Year 1&quot;, %n how many provinces it names</extracomment>
        <translation>
            <numerusform>%1: %n จังหวัด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PlacePanel</name>
    <message>
        <source>Projects of %1</source>
        <extracomment>%1 is a city</extracomment>
        <translation>โครงการของ%1</translation>
    </message>
    <message>
        <source>All about it</source>
        <translation>ข้อมูลทั้งหมด</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation>ส่วนของข้อมูล</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>แสดงบนแผนที่</translation>
    </message>
    <message>
        <source>No plan and no report has a project of %1.</source>
        <extracomment>%1 is a city</extracomment>
        <translation>ไม่มีโครงการของ%1ในแผนและรายงาน</translation>
    </message>
</context>
<context>
    <name>atlas::PlaceWords</name>
    <message>
        <source>Followed here.</source>
        <translation>ใช้ในโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>แหล่งข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>ประชากรตามสำมะโน</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>ขนาดพื้นที่</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>ความหนาแน่น</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>สัดส่วนประชากรเมือง</translation>
    </message>
    <message>
        <source>GDP</source>
        <translation>GDP</translation>
    </message>
    <message>
        <source>Priority projects</source>
        <translation>โครงการสำคัญ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>What the figures describe</source>
        <translation>หน่วยพื้นที่ของตัวเลข</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Member of ASEAN since</source>
        <translation>เป็นสมาชิกอาเซียนเมื่อ</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>ปีเป้าหมาย</translation>
    </message>
    <message>
        <source>Pilot cities</source>
        <translation>เมืองนำร่อง</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>พิกัด</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what statements are about, and the year they are for</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Well known, not checked again.</source>
        <translation>จากความจำ ยังไม่ได้ตรวจซ้ำ</translation>
    </message>
    <message>
        <source>This edition does not know what the link names.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีรายการที่ลิงก์ระบุ</translation>
    </message>
</context>
<context>
    <name>atlas::Program</name>
    <message>
        <source>%1 Shown instead: edition %2, which came with the program.</source>
        <translation>%1 ข้อมูลที่แสดงแทนคือฉบับที่ %2 ซึ่งมากับโปรแกรม</translation>
    </message>
    <message>
        <source>Edition %1 of the data is shown, from %2.</source>
        <translation>แสดงข้อมูลฉบับที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Nothing found for “%2” in edition %1.</source>
        <translation>ไม่พบ “%2” ในข้อมูลฉบับที่ %1</translation>
    </message>
</context>
<context>
    <name>atlas::ProgrammeMap</name>
    <message numerus="yes">
        <source>Map of %n provinces of the programme</source>
        <translation>
            <numerusform>แผนที่จังหวัดในแผน %n จังหวัด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a province on the map of the programme: %1 is its name, %2 and %3 count: 5 of 12</extracomment>
        <translation>%1 ลำดับที่ %2 จาก %3</translation>
    </message>
</context>
<context>
    <name>atlas::ProgrammePanel</name>
    <message>
        <source>Phases</source>
        <translation>ระยะ</translation>
    </message>
    <message>
        <source>Provinces by phase</source>
        <translation>จังหวัดตามระยะ</translation>
    </message>
    <message>
        <source>Events in Thailand</source>
        <translation>เหตุการณ์ในประเทศไทย</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is one title or more</extracomment>
        <translation>แหล่งข้อมูล: %1</translation>
    </message>
</context>
<context>
    <name>atlas::ProgrammeSheet</name>
    <message>
        <source>The plan names the places.</source>
        <translation>แผนระบุพื้นที่</translation>
    </message>
    <message>
        <source>Any city may apply.</source>
        <translation>เปิดรับสมัครทุกเมือง</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>ปีที่ %1</translation>
    </message>
    <message>
        <source>Years %1–%2</source>
        <translation>ปีที่ %1–%2</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>ช่วงของแผน</translation>
    </message>
    <message>
        <source>Choice of places</source>
        <translation>การเลือกพื้นที่</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>เริ่มด้วย</translation>
    </message>
    <message>
        <source>Seat of the province</source>
        <translation>ตัวเมืองของจังหวัด</translation>
    </message>
    <message>
        <source>Centre of the city</source>
        <translation>ใจกลางเมือง</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the same years in two eras</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Province of the Thai programme</source>
        <translation>จังหวัดในแผนการขับเคลื่อนเมืองอัจฉริยะประเทศไทย</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>ระยะ</translation>
    </message>
    <message>
        <source>Member city</source>
        <translation>เมืองสมาชิก</translation>
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation>รหัส ISO 3166-2</translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>ตัวสะกดอื่น</translation>
    </message>
    <message>
        <source>Thailand’s smart city programme</source>
        <translation>แผนการขับเคลื่อนเมืองอัจฉริยะประเทศไทย</translation>
    </message>
    <message>
        <source>Phases, committee and office</source>
        <translation>ระยะ คณะกรรมการ และสำนักงาน</translation>
    </message>
    <message>
        <source>Committee and office</source>
        <translation>คณะกรรมการและสำนักงาน</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>พิกัด</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectLifeModel</name>
    <message>
        <source>Project · years %1</source>
        <extracomment>head of the first column, before years of the lists; %1 is their era, such as CE</extracomment>
        <translation>โครงการ · ปี %1</translation>
    </message>
    <message>
        <source>Years %1</source>
        <extracomment>head before the years of the lists, where the projects stand above them; %1 is their era, such as CE</extracomment>
        <translation>ปี %1</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectLifeText</name>
    <message>
        <source>%1 %2</source>
        <comment>a stretch of the life of a project</comment>
        <extracomment>%1 is what lists say of a project, %2 a year or a span of years</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the action plan</source>
        <translation>อยู่ในแผนปฏิบัติการ</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>ไม่อยู่ในรายงาน</translation>
    </message>
    <message>
        <source>no report that year</source>
        <translation>ไม่มีรายงานของปีนั้น</translation>
    </message>
    <message>
        <source>not yet listed</source>
        <translation>ยังไม่ปรากฏในรายงาน</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a project in a year</comment>
        <extracomment>%1 is a year, %2 what the lists of that year say of a project</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unresolved: the report does not say which of two or three projects of the city is meant.</source>
        <translation>ระบุสถานะไม่ได้: รายงานไม่ได้ระบุว่าหมายถึงโครงการใดใน 2 หรือ 3 โครงการของเมือง</translation>
    </message>
    <message>
        <source>There is no report of %1: a gap, not an end.</source>
        <extracomment>%1 is a list of years</extracomment>
        <translation>ไม่มีรายงานของ %1 ช่องว่างจึงไม่ได้หมายความว่าโครงการสิ้นสุด</translation>
    </message>
    <message>
        <source>not public, only a total</source>
        <translation>ไม่เปิดเผย มีเพียงยอดรวม</translation>
    </message>
    <message>
        <source>Of %1 the total alone was published, not the list.</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ของ %1 มีการเผยแพร่เพียงยอดรวม ไม่มีรายชื่อโครงการ</translation>
    </message>
</context>
<context>
    <name>atlas::ProjectSheet</name>
    <message>
        <source>the reports list it under the same title</source>
        <translation>รายงานใช้ชื่อเดิม</translation>
    </message>
    <message>
        <source>the reports list it under a new title</source>
        <translation>รายงานเปลี่ยนชื่อโครงการ</translation>
    </message>
    <message>
        <source>taken to be the project of the reports: a reading of this atlas</source>
        <translation>อนุมานว่าเป็นโครงการเดียวกับในรายงาน</translation>
    </message>
    <message>
        <source>no project of the plans: a report listed it first</source>
        <translation>ไม่ได้อยู่ในแผน ปรากฏครั้งแรกในรายงาน</translation>
    </message>
    <message>
        <source>Read in the printed list of completed projects.</source>
        <translation>อ่านจากรายการโครงการที่แล้วเสร็จในรายงาน</translation>
    </message>
    <message>
        <source>Read in the status chart of the city.</source>
        <translation>อ่านจากแผนภูมิสถานะของเมือง</translation>
    </message>
    <message>
        <source>Read from chart and text together.</source>
        <translation>อ่านจากแผนภูมิประกอบกับข้อความ</translation>
    </message>
    <message>
        <source>Read in the text.</source>
        <translation>อ่านจากข้อความ</translation>
    </message>
    <message>
        <source>%1 · priority project of the plan of %2</source>
        <extracomment>%1 is a city, %2 a year</extracomment>
        <translation>%1 · โครงการสำคัญในแผน %2</translation>
    </message>
    <message>
        <source>%1 · first in the report of %2</source>
        <translation>%1 · ปรากฏครั้งแรกในรายงาน %2</translation>
    </message>
    <message>
        <source>Put there by this atlas: no report lists the project.</source>
        <translation>ผู้จัดทำ ASCN Atlas จัดด้านให้ เนื่องจากไม่มีรายงานใดระบุโครงการนี้</translation>
    </message>
    <message>
        <source>As the reports file it.</source>
        <translation>ตามที่รายงานจัดไว้</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>no report lists it</source>
        <translation>ไม่มีรายงานใดระบุ</translation>
    </message>
    <message>
        <source>%1 (report of %2)</source>
        <extracomment>%1 is a status, %2 a year</extracomment>
        <translation>%1 (รายงาน %2)</translation>
    </message>
    <message>
        <source>Latest title</source>
        <translation>ชื่อล่าสุด</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Thai title</source>
        <translation>ชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>Translated for this atlas.</source>
        <translation>แปลโดยผู้จัดทำ ASCN Atlas</translation>
    </message>
    <message>
        <source>Second area</source>
        <translation>ด้านรอง</translation>
    </message>
    <message>
        <source>Number in the plan of its city</source>
        <translation>ลำดับที่ในแผนของเมือง</translation>
    </message>
    <message>
        <source>From plan to reports</source>
        <translation>จากแผนสู่รายงาน</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>ปีเป้าหมาย</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>หุ้นส่วน</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>“%1”.</source>
        <extracomment>%1 is a title as a report prints it</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Filed under %1.</source>
        <extracomment>%1 is an area</extracomment>
        <translation>จัดไว้ในด้าน%1</translation>
    </message>
    <message>
        <source>From year to year</source>
        <translation>สถานะในแต่ละปี</translation>
    </message>
    <message>
        <source>The reports print only its title.</source>
        <translation>รายงานระบุเพียงชื่อโครงการ</translation>
    </message>
</context>
<context>
    <name>atlas::RankChart</name>
    <message>
        <source>scenario %1</source>
        <extracomment>%1 is the name of a scenario such as &quot;SSP2 (Middle of the road)&quot;</extracomment>
        <translation>ฉากทัศน์ %1</translation>
    </message>
    <message numerus="yes">
        <source>a value every %n years</source>
        <translation>
            <numerusform>มีค่าทุก %n ปี</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1 only</source>
        <extracomment>%1 is a list of years</extracomment>
        <translation>มีค่าเฉพาะ %1</translation>
    </message>
    <message>
        <source>%1 as one economy among countries, the European Union as one too</source>
        <translation>%1 นับเป็นเศรษฐกิจเดียว เทียบกับรายประเทศ และนับสหภาพยุโรปเป็นเศรษฐกิจเดียวด้วย</translation>
    </message>
    <message>
        <source>%1 as one economy among countries</source>
        <extracomment>%1 is ASEAN and who is in it</extracomment>
        <translation>%1 นับเป็นเศรษฐกิจเดียว เทียบกับรายประเทศ</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <extracomment>%1 is a measure</extracomment>
        <translation>อันดับตาม %1</translation>
    </message>
    <message>
        <source>The European Union counts as one economy; its members have no rank of their own here.</source>
        <translation>นับสหภาพยุโรปเป็นเศรษฐกิจเดียว ไม่จัดอันดับประเทศสมาชิกแยกเป็นรายประเทศ</translation>
    </message>
    <message>
        <source>The members of ASEAN have no rank of their own here, and those of the European Union are counted singly.</source>
        <translation>แผนภูมินี้ไม่จัดอันดับประเทศสมาชิกอาเซียนแยกเป็นรายประเทศ ส่วนประเทศสมาชิกสหภาพยุโรปนับเป็นรายประเทศ</translation>
    </message>
    <message>
        <source>This source has no value of the European Union as one: countries are counted.</source>
        <translation>แหล่งข้อมูลนี้ไม่มีค่าของสหภาพยุโรปรวมเป็นหนึ่ง จึงนับรายประเทศ</translation>
    </message>
    <message>
        <source>The source has no values of the years between: a line leads from one value to the next and says nothing of them.</source>
        <translation>แหล่งข้อมูลไม่มีค่าของปีที่อยู่ระหว่างกลาง เส้นเพียงลากจากค่าหนึ่งไปยังค่าถัดไป ไม่ได้แสดงค่าของปีเหล่านั้น</translation>
    </message>
</context>
<context>
    <name>atlas::RankPanel</name>
    <message>
        <source>Series to rank by</source>
        <translation>ชุดข้อมูลที่ใช้จัดอันดับ</translation>
    </message>
    <message>
        <source>EU by country</source>
        <extracomment>how the European Union is counted among the economies</extracomment>
        <translation>EU รายประเทศ</translation>
    </message>
    <message>
        <source>EU as one</source>
        <translation>EU รวมเป็นหนึ่ง</translation>
    </message>
    <message>
        <source>How the European Union is counted</source>
        <translation>วิธีนับสหภาพยุโรป</translation>
    </message>
</context>
<context>
    <name>atlas::RankSheet</name>
    <message>
        <source>What the article says, what each series gives</source>
        <translation>สิ่งที่บทความระบุและค่าจากข้อมูลแต่ละชุด</translation>
    </message>
    <message>
        <source>Rank of ASEAN as one economy</source>
        <translation>อันดับของอาเซียนเมื่อนับเป็นเศรษฐกิจเดียว</translation>
    </message>
    <message>
        <source>Ranks of different series may stand side by side; their levels may not, because prices differ.</source>
        <translation>อันดับจากข้อมูลต่างชุดวางเทียบกันได้ แต่มูลค่าเทียบกันไม่ได้เพราะใช้ราคาต่างกัน</translation>
    </message>
    <message>
        <source>The article: %1</source>
        <extracomment>%1 is what the article states, a sentence without its end</extracomment>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a rank, %2 the year it is of, other than the one asked for</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is a year with its era; ranks of that year stand below</extracomment>
        <translation>ใน %1</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>รายประเทศ</translation>
    </message>
    <message>
        <source>EU as one</source>
        <translation>EU รวมเป็นหนึ่ง</translation>
    </message>
    <message>
        <source>By nominal values, which end in %1, ASEAN is %2 in no year.</source>
        <extracomment>%1 is a year with its era, %2 a rank</extracomment>
        <translation>ตามราคาปัจจุบันซึ่งสิ้นสุดที่ %1 ไม่มีปีใดที่อาเซียนอยู่%2</translation>
    </message>
    <message>
        <source>By nominal values, which end in %1, ASEAN is %2 in %3.</source>
        <extracomment>%1 is a year with its era, %2 a rank, %3 a list of years and spans of years</extracomment>
        <translation>ตามราคาปัจจุบันซึ่งสิ้นสุดที่ %1 อาเซียนอยู่%2 ใน %3</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ชุดข้อมูล</translation>
    </message>
    <message>
        <source>Larger, the EU as one</source>
        <translation>มีขนาดใหญ่กว่า (EU รวมเป็นหนึ่ง)</translation>
    </message>
    <message>
        <source>%1, which the article does not name, is larger than ASEAN in %2 of %3 series.</source>
        <extracomment>%1 is an economy the article does not name, %2 of %3 are numbers of series</extracomment>
        <translation>%1ซึ่งบทความไม่ได้กล่าวถึง มีขนาดใหญ่กว่าอาเซียนในข้อมูล %2 จาก %3 ชุด</translation>
    </message>
    <message>
        <source>The year looked at</source>
        <translation>ปีที่ดูอยู่</translation>
    </message>
    <message>
        <source>No series has ASEAN with all its members so early.</source>
        <translation>ยังไม่มีข้อมูลชุดใดที่มีสมาชิกอาเซียนครบในปีนี้</translation>
    </message>
    <message>
        <source>–: %1 has no value of the European Union as one.</source>
        <extracomment>%1 is the name of a series; a dash stands in place of its rank</extracomment>
        <translation>–: %1 ไม่มีค่าของสหภาพยุโรปเมื่อนับเป็นเศรษฐกิจเดียว</translation>
    </message>
</context>
<context>
    <name>atlas::RecordList</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows are left of how many</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>atlas::ReportCardChart</name>
    <message>
        <source>article</source>
        <extracomment>the forecast that the article repeats</extracomment>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation>อัตราการเติบโตของ%1</translation>
    </message>
    <message>
        <source>Real growth of GDP, % a year</source>
        <translation>อัตราการเติบโตของ GDP ที่แท้จริง (% ต่อปี)</translation>
    </message>
    <message>
        <source>April %1</source>
        <extracomment>an edition; %1 is a year with its era</extracomment>
        <translation>เมษายน %1</translation>
    </message>
    <message>
        <source>median error %1 points</source>
        <extracomment>%1 is a number of percentage points</extracomment>
        <translation>ค่ามัธยฐานของความคลาดเคลื่อน %1 จุดร้อยละ</translation>
    </message>
    <message>
        <source>%1, growth: %2 a year expected for %3, %4 in fact</source>
        <extracomment>%1 is a place, %2 and %4 are rates, %3 are years</extracomment>
        <translation>อัตราการเติบโตของ%1 %3: คาดไว้เฉลี่ย %2 ต่อปี เกิดขึ้นจริง %4</translation>
    </message>
    <message>
        <source>Growth was below the projections of April %3 in %1 of %2 members</source>
        <extracomment>%1 of %2 are numbers of states, %3 is a year with its era</extracomment>
        <translation>อัตราการเติบโตต่ำกว่าค่าคาดการณ์เมื่อเดือนเมษายน %3 ใน %1 จาก %2 ประเทศสมาชิก</translation>
    </message>
    <message>
        <source>in colour: actual; grey: as projected in April %1</source>
        <extracomment>what the colours of lines mean; %1 is a year with its era</extracomment>
        <translation>เส้นสี: ที่เกิดขึ้นจริง เส้นสีเทา: ที่คาดไว้เมื่อเดือนเมษายน %1</translation>
    </message>
    <message>
        <source>The edition of April %1 has no growth of ASEAN: it is worked out here from its members, each weighted by its output at purchasing power of the year before.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ฉบับเดือนเมษายน %1 ไม่มีอัตราการเติบโตของอาเซียน ค่านี้คำนวณจากประเทศสมาชิก ถ่วงน้ำหนักด้วย GDP ตามความเสมอภาคของอำนาจซื้อของปีก่อนหน้า</translation>
    </message>
    <message>
        <source>IMF %1</source>
        <extracomment>whose projection it was; %1 is the number of a year, the subtitle has the month</extracomment>
        <translation>IMF %1</translation>
    </message>
</context>
<context>
    <name>atlas::ReportCardSheet</name>
    <message>
        <source>What became of earlier projections</source>
        <translation>ค่าคาดการณ์ในอดีตเป็นจริงเพียงใด</translation>
    </message>
    <message>
        <source>Growth, % a year</source>
        <translation>อัตราการเติบโต (% ต่อปี)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>คาดการณ์</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>ค่ามัธยฐานของความคลาดเคลื่อน</translation>
    </message>
    <message>
        <source>Half of all yearly projections for the members were off by more than %1 points (%2 values).</source>
        <extracomment>%1 is a number of points, %2 a number of values</extracomment>
        <translation>ค่าคาดการณ์รายปีของประเทศสมาชิกครึ่งหนึ่งคลาดเคลื่อนเกิน %1 จุดร้อยละ (%2 ค่า)</translation>
    </message>
    <message>
        <source>The article: %1</source>
        <extracomment>%1 is what the article states, a sentence without its end</extracomment>
        <translation>บทความ: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 are years, %2 is a list of places</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Growth, output and people: the IMF in April %1 against what happened</source>
        <translation>อัตราการเติบโต ผลผลิต และประชากร: IMF เมื่อเดือนเมษายน %1 กับผลที่เกิดขึ้นจริง</translation>
    </message>
    <message>
        <source>GDP in US dollars</source>
        <translation>GDP ในหน่วยดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ประชากร</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 หน่วย: %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ปัจจุบัน</translation>
    </message>
    <message>
        <source>Half of all yearly projections for the members were off by more than %1 (%2 values).</source>
        <extracomment>%1 is a share, %2 a number of values</extracomment>
        <translation>ค่าคาดการณ์รายปีของประเทศสมาชิกครึ่งหนึ่งคลาดเคลื่อนเกิน %1 (%2 ค่า)</translation>
    </message>
    <message>
        <source>The median error of the forecast over %1 is %2 points.</source>
        <extracomment>%1 are years, %2 is a number of percentage points</extracomment>
        <translation>ค่ามัธยฐานของความคลาดเคลื่อนของค่าคาดการณ์ใน %1 คือ %2 จุดร้อยละ</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>เกิดขึ้นจริง</translation>
    </message>
    <message>
        <source>Projected and Actual are means over the years; the error is the median of the yearly ones without their signs, in points. ASEAN as of then is worked out here from its members.</source>
        <translation>“คาดการณ์” และ “เกิดขึ้นจริง” เป็นค่าเฉลี่ยของช่วงปีดังกล่าว ความคลาดเคลื่อนเป็นค่ามัธยฐานของค่ารายปีโดยไม่คิดเครื่องหมาย หน่วยเป็นจุดร้อยละ ค่าของอาเซียนในขณะนั้นคำนวณในโปรแกรมนี้จากประเทศสมาชิก</translation>
    </message>
    <message>
        <source>In current dollars the error includes exchange rates, and national accounts that were revised since. The copy of the edition has lost the largest values: a member without them, and with it the sum of all, cannot be judged.</source>
        <translation>ความคลาดเคลื่อนในหน่วยดอลลาร์รวมผลของอัตราแลกเปลี่ยนและการปรับปรุงบัญชีประชาชาติในภายหลังไว้ด้วย สำเนาของฉบับนั้นไม่มีค่าที่สูงที่สุด จึงตรวจสอบประเทศที่ขาดค่าและผลรวมทั้งหมดไม่ได้</translation>
    </message>
    <message>
        <source>The projections are the IMF’s, the values of today the United Nations’: the two differ in earlier years too.</source>
        <translation>ค่าคาดการณ์เป็นของ IMF ค่าปัจจุบันเป็นของสหประชาชาติ ซึ่งต่างกันตั้งแต่ปีก่อน ๆ แล้ว</translation>
    </message>
    <message>
        <source>ASEAN grew %2 a year in %1 and %4 in %3, the pandemic included.</source>
        <extracomment>%1 and %3 are spans of years, %2 and %4 rates</extracomment>
        <translation>อาเซียนเติบโตเฉลี่ย %2 ต่อปีใน %1 และ %4 ใน %3 ซึ่งรวมปีที่มีการระบาดใหญ่</translation>
    </message>
</context>
<context>
    <name>atlas::ReportLevelsChart</name>
    <message>
        <source>April %1</source>
        <extracomment>an edition; %1 is a year with its era</extracomment>
        <translation>เมษายน %1</translation>
    </message>
    <message>
        <source>People of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation>ประชากรของ%1</translation>
    </message>
    <message>
        <source>%1: no projection of April %2 is kept</source>
        <extracomment>%1 is a place, %2 a year with its era</extracomment>
        <translation>%1: ไม่มีค่าคาดการณ์เมื่อเดือนเมษายน %2 เหลืออยู่</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation>%1 หน่วย: %2</translation>
    </message>
    <message>
        <source>grey: as published in April %1</source>
        <extracomment>what the colours of lines mean; %1 is a year with its era</extracomment>
        <translation>เส้นสีเทา: ที่เผยแพร่เมื่อเดือนเมษายน %1</translation>
    </message>
    <message>
        <source>grey: as the IMF had it in April %1</source>
        <translation>เส้นสีเทา: ตาม IMF เมื่อเดือนเมษายน %1</translation>
    </message>
    <message>
        <source>median error %1</source>
        <extracomment>%1 is a share</extracomment>
        <translation>ค่ามัธยฐานของความคลาดเคลื่อน %1</translation>
    </message>
    <message>
        <source>The copy of April %1 has lost the largest values: without a projection of %2 there is none of ASEAN.</source>
        <extracomment>%1 is a year with its era, %2 a list of states</extracomment>
        <translation>สำเนาฉบับเดือนเมษายน %1 ไม่มีค่าที่สูงที่สุด เมื่อไม่มีค่าคาดการณ์ของ%2 จึงไม่มีของอาเซียน</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <extracomment>%1 is a list of states</extracomment>
        <translation>%1ไม่รวม%2</translation>
    </message>
    <message>
        <source>%1, people: %2 expected for %3, %4 in fact</source>
        <extracomment>%1 is a place, %2 and %4 are changes such as &quot;+5.1 %&quot;, %3 are years</extracomment>
        <translation>ประชากรของ%1 %3: คาดไว้ %2 เกิดขึ้นจริง %4</translation>
    </message>
    <message>
        <source>%1, GDP: %2 expected for %3, %4 in fact (%5)</source>
        <extracomment>%1 is a place, %2 and %4 are amounts, %3 is a year with its era, %5 a unit</extracomment>
        <translation>GDP ของ%1 %3: คาดไว้ %2 เกิดขึ้นจริง %4 (%5)</translation>
    </message>
    <message>
        <source>%1, GDP: %2 expected for %3, %4 in fact</source>
        <extracomment>%1 is a place, %2 and %4 are amounts, %3 is a year with its era</extracomment>
        <translation>GDP ของ%1 %3: คาดไว้ %2 เกิดขึ้นจริง %4</translation>
    </message>
    <message>
        <source>The values of today are those of the United Nations, the edition of April %1 is the IMF’s: they differ in earlier years too, so the title compares how much each grew.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ค่าปัจจุบันเป็นของสหประชาชาติ ส่วนฉบับเดือนเมษายน %1 เป็นของ IMF ซึ่งต่างกันตั้งแต่ปีก่อน ๆ ชื่อแผนภูมิจึงเปรียบเทียบว่าแต่ละแหล่งเพิ่มขึ้นเท่าใด</translation>
    </message>
    <message>
        <source>In current dollars the error includes exchange rates, and national accounts that were revised since April %1.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ความคลาดเคลื่อนในหน่วยดอลลาร์รวมผลของอัตราแลกเปลี่ยนและการปรับปรุงบัญชีประชาชาติหลังเดือนเมษายน %1 ไว้ด้วย</translation>
    </message>
</context>
<context>
    <name>atlas::ReportPanel</name>
    <message>
        <source>One place with all measures, or the growth of each</source>
        <translation>พื้นที่เดียวทุกตัวชี้วัด หรืออัตราการเติบโตของแต่ละประเทศ</translation>
    </message>
</context>
<context>
    <name>atlas::SearchBox</name>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place · year</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Member states</source>
        <translation>ประเทศสมาชิก</translation>
    </message>
    <message>
        <source>Economies and regions</source>
        <translation>เขตเศรษฐกิจและภูมิภาค</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Parts of the framework</source>
        <translation>ส่วนของกรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>ความท้าทาย</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>ผู้มีส่วนร่วม</translation>
    </message>
    <message>
        <source>External partners</source>
        <translation>หุ้นส่วนภายนอก</translation>
    </message>
    <message>
        <source>Phases of Thailand’s programme</source>
        <translation>ระยะของแผนการขับเคลื่อนเมืองอัจฉริยะประเทศไทย</translation>
    </message>
    <message>
        <source>Places of Thailand’s programme</source>
        <translation>พื้นที่ของแผนการขับเคลื่อนเมืองอัจฉริยะประเทศไทย</translation>
    </message>
    <message>
        <source>Figures of the network</source>
        <translation>ตัวเลขของเครือข่าย</translation>
    </message>
    <message>
        <source>Figures of the article</source>
        <translation>ตัวเลขในบทความ</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>แหล่งข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Footnotes of the article</source>
        <translation>เชิงอรรถของบทความ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Search places, projects, events, figures, pages and commands</source>
        <translation>ค้นหาพื้นที่ โครงการ เหตุการณ์ ตัวเลข หน้า และคำสั่ง</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, a name in Thai or English, or a place, an indicator and a year together.</source>
        <translation>ลองใช้คำให้น้อยลงหรือสั้นลง ชื่อภาษาไทยหรือภาษาอังกฤษ หรือพื้นที่ ตัวชี้วัด และปีรวมกัน</translation>
    </message>
    <message>
        <source>Enter opens · Esc closes</source>
        <translation>Enter เพื่อเปิด · Esc เพื่อปิด</translation>
    </message>
    <message numerus="yes">
        <source>the best %n results</source>
        <translation>
            <numerusform>%n รายการที่ตรงที่สุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>เปิดล่าสุด</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>กทม.</source>
        <comment>typed as an example</comment>
        <translation>กทม.</translation>
    </message>
    <message>
        <source>a city by its Thai abbreviation</source>
        <translation>ชื่อเมืองแบบย่อ</translation>
    </message>
    <message>
        <source>thai urban 2583</source>
        <comment>typed as an example</comment>
        <translation>ไทย สัดส่วนประชากรเมือง 2583</translation>
    </message>
    <message>
        <source>a place, an indicator and a year of either era</source>
        <translation>พื้นที่ ตัวชี้วัด และปี พ.ศ. หรือ ค.ศ.</translation>
    </message>
    <message>
        <source>monitoring report 2025</source>
        <comment>typed as an example</comment>
        <translation>รายงานติดตามและประเมินผล 2568</translation>
    </message>
    <message>
        <source>what happened in a year</source>
        <translation>เหตุการณ์ในปีหนึ่ง</translation>
    </message>
    <message>
        <source>bankok</source>
        <comment>typed as an example</comment>
        <translation>เชียงไหม่</translation>
    </message>
    <message>
        <source>one wrong letter is forgiven</source>
        <translation>พิมพ์ผิดหนึ่งตัวก็ยังพบ</translation>
    </message>
    <message>
        <source>dark theme</source>
        <comment>typed as an example</comment>
        <translation>ธีม มืด</translation>
    </message>
    <message>
        <source>what the program can do</source>
        <translation>คำสั่งของโปรแกรม</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>ไม่พบ “%1”</translation>
    </message>
</context>
<context>
    <name>atlas::SearchIndex</name>
    <message>
        <source>search_index: %1 is not found by its name.</source>
        <translation>search_index: ค้น %1 ด้วยชื่อไม่พบ</translation>
    </message>
    <message>
        <source>search_text: %1 rows, but the facts give %2.</source>
        <translation>search_text: มี %1 แถว แต่ตามข้อเท็จจริงต้องมี %2 แถว</translation>
    </message>
    <message>
        <source>search_text: row %1 is not what the facts give for %2.</source>
        <translation>search_text: แถวที่ %1 ไม่ตรงกับข้อเท็จจริงของ %2</translation>
    </message>
</context>
<context>
    <name>atlas::SegmentedSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>said of a word of a switch: %1 is its place, %2 how many there are</extracomment>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>atlas::SeriesChart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1 หน่วย: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4, projection</source>
        <extracomment>%1 is a measure, %2 a place, %3 a value with its unit, %4 a year with its era</extracomment>
        <translation>%2: %1 %3 ใน %4 (ค่าคาดการณ์)</translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4</source>
        <translation>%2: %1 %3 ใน %4</translation>
    </message>
</context>
<context>
    <name>atlas::Settings</name>
    <message>
        <source>The settings in %1 are damaged at byte %2 and were set aside as %3; the program starts with its defaults.</source>
        <translation>การตั้งค่าใน %1 เสียหายที่ไบต์ที่ %2 และย้ายไปเก็บไว้ที่ %3 แล้ว โปรแกรมเริ่มทำงานด้วยค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged at byte %2; they stay as they are, and nothing new is remembered.</source>
        <translation>การตั้งค่าใน %1 เสียหายที่ไบต์ %2 ไฟล์คงอยู่ตามเดิม และจะไม่บันทึกการตั้งค่าใหม่</translation>
    </message>
</context>
<context>
    <name>atlas::SheetPane</name>
    <message>
        <source>Copy the address</source>
        <translation>คัดลอกที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Copy the citation in English</source>
        <translation>คัดลอกรายการอ้างอิงภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Copy the citation in Thai</source>
        <translation>คัดลอกรายการอ้างอิงภาษาไทย</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
</context>
<context>
    <name>atlas::SheetPanel</name>
    <message>
        <source>Close the sheet</source>
        <translation>ปิดข้อมูล</translation>
    </message>
    <message>
        <source>City</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Economy or region</source>
        <translation>เขตเศรษฐกิจหรือภูมิภาค</translation>
    </message>
    <message>
        <source>Area of development</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Part of the framework</source>
        <translation>ส่วนของกรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>ความท้าทาย</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>ผู้มีส่วนร่วม</translation>
    </message>
    <message>
        <source>External partner</source>
        <translation>หุ้นส่วนภายนอก</translation>
    </message>
    <message>
        <source>Phase of the programme</source>
        <translation>ระยะของแผน</translation>
    </message>
    <message>
        <source>Province of the programme</source>
        <translation>จังหวัดในแผน</translation>
    </message>
    <message>
        <source>Figure of a report</source>
        <translation>ตัวเลขในรายงาน</translation>
    </message>
    <message>
        <source>Claim of the article</source>
        <translation>ข้อความของบทความ</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>แหล่งข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Footnote of the article</source>
        <translation>เชิงอรรถของบทความ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a row that was opened: %1 is its kind, such as &quot;Event&quot;, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::SheetView</name>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Sheet of a row</source>
        <translation>รายละเอียดของรายการ</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <extracomment>said of the sign behind a figure: %1 are the words before it, such as &quot;ASEAN, 52.8 %&quot;</extracomment>
        <translation>ที่มาของตัวเลขนี้</translation>
    </message>
    <message>
        <source>%1, link</source>
        <extracomment>what a reader of the screen says of a link: %1 are its words</extracomment>
        <translation>%1, ลิงก์</translation>
    </message>
    <message>
        <source>%1: who says so?</source>
        <translation>%1: ที่มาของตัวเลข</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <extracomment>said of the small number of a source: %1 is the number, %2 the source</extracomment>
        <translation>แหล่งข้อมูล %1: %2</translation>
    </message>
</context>
<context>
    <name>atlas::SheetWording</name>
    <message>
        <source>In the article</source>
        <translation>ในบทความ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Also says so</source>
        <translation>แหล่งอื่นที่ระบุตรงกัน</translation>
    </message>
    <message>
        <source>Well known, but not checked again against a source.</source>
        <translation>จากความจำ ยังไม่ได้ตรวจซ้ำกับแหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>หมายเหตุ: %1</translation>
    </message>
    <message>
        <source>This edition has no “%1”.</source>
        <translation>ข้อมูลฉบับนี้ไม่มี “%1”</translation>
    </message>
</context>
<context>
    <name>atlas::SourceRows</name>
    <message>
        <source>Source</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>ใช้ใน</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>เงื่อนไขการใช้</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SourceSheet</name>
    <message>
        <source>Publisher</source>
        <translation>ผู้เผยแพร่</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Year and edition</source>
        <translation>ปีและฉบับ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>เงื่อนไขการใช้</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Opened in the browser only when asked; the atlas itself never fetches it.</source>
        <translation>เปิดในเบราว์เซอร์เมื่อสั่งเท่านั้น โปรแกรมไม่ดึงข้อมูลจากที่อยู่นี้</translation>
    </message>
    <message>
        <source>Copy that was read</source>
        <translation>สำเนาที่ใช้อ่าน</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation>สิ่งที่ใช้แหล่งข้อมูลนี้</translation>
    </message>
    <message>
        <source>Nothing in this edition rests on it; it stands here because the article or another source names it.</source>
        <translation>ไม่มีข้อมูลใดในฉบับนี้อ้างแหล่งข้อมูลนี้ ระบุไว้เพราะบทความหรือแหล่งข้อมูลอื่นอ้างถึง</translation>
    </message>
    <message>
        <source>Rows of the edition</source>
        <translation>รายการในข้อมูลฉบับนี้</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>together</source>
        <translation>รวม</translation>
    </message>
    <message numerus="yes">
        <source>%n places, %1</source>
        <extracomment>%n places have values, %1 is a span of years</extracomment>
        <translation>
            <numerusform>%n พื้นที่ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Series it gives</source>
        <translation>ชุดข้อมูลที่ให้ไว้</translation>
    </message>
    <message>
        <source>Claims it is set against</source>
        <translation>ข้อความที่ใช้เทียบ</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>เชิงอรรถที่ %1</translation>
    </message>
    <message>
        <source>Footnotes of the article</source>
        <translation>เชิงอรรถของบทความ</translation>
    </message>
    <message>
        <source>Where it differs from another</source>
        <translation>กรณีที่ไม่ตรงกับแหล่งอื่น</translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation>ที่มาของข้อเท็จจริง</translation>
    </message>
    <message numerus="yes">
        <source>%n documents and data sets stand behind this edition. Nothing is ever fetched from their addresses.</source>
        <translation>
            <numerusform>ข้อมูลฉบับนี้มาจากเอกสารและชุดข้อมูล %n รายการ โปรแกรมไม่ดึงข้อมูลจากที่อยู่เว็บใด</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>Newest dated source</source>
        <translation>แหล่งข้อมูลล่าสุดที่ระบุวันที่</translation>
    </message>
    <message>
        <source>What the facts have in English only was put into Thai by the team of this atlas; these translations are not yet reviewed.</source>
        <translation>ข้อความที่ข้อมูลต้นทางมีเฉพาะภาษาอังกฤษแปลเป็นไทยโดยคณะผู้จัดทำ คำแปลเหล่านี้ยังไม่ได้ทบทวน</translation>
    </message>
    <message>
        <source>Fingerprint of the facts</source>
        <translation>รหัสยืนยันเนื้อหาข้อมูล</translation>
    </message>
    <message>
        <source>SHA-256: two editions with the same fingerprint say the same.</source>
        <translation>SHA-256: ฉบับที่มีรหัสเดียวกันมีเนื้อหาเดียวกัน</translation>
    </message>
</context>
<context>
    <name>atlas::SourceText</name>
    <message>
        <source>sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>places with values</source>
        <translation>พื้นที่ที่มีค่า</translation>
    </message>
    <message>
        <source>member states</source>
        <translation>ประเทศสมาชิก</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>visions of cities</source>
        <translation>วิสัยทัศน์ของเมือง</translation>
    </message>
    <message>
        <source>other names of places</source>
        <translation>ชื่ออื่นของพื้นที่</translation>
    </message>
    <message>
        <source>areas of the framework</source>
        <translation>ด้านการพัฒนา</translation>
    </message>
    <message>
        <source>parts of the framework</source>
        <translation>ส่วนของกรอบการดำเนินงาน</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>วัตถุประสงค์</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>ผู้มีส่วนร่วม</translation>
    </message>
    <message>
        <source>external partners</source>
        <translation>หุ้นส่วนภายนอก</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>ความท้าทาย</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>statuses of projects in reports</source>
        <translation>สถานะโครงการในรายงาน</translation>
    </message>
    <message>
        <source>events</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>figures of the reports</source>
        <translation>ตัวเลขในรายงาน</translation>
    </message>
    <message>
        <source>definitions of indicators</source>
        <translation>นิยามของตัวชี้วัด</translation>
    </message>
    <message>
        <source>relations between indicators</source>
        <translation>ความสัมพันธ์ระหว่างตัวชี้วัด</translation>
    </message>
    <message>
        <source>indicators of an area</source>
        <translation>ตัวชี้วัดของด้านการพัฒนา</translation>
    </message>
    <message>
        <source>values of series</source>
        <translation>ค่าในชุดข้อมูล</translation>
    </message>
    <message>
        <source>claims of the article</source>
        <translation>ข้อความของบทความ</translation>
    </message>
    <message>
        <source>footnotes of the article</source>
        <translation>เชิงอรรถของบทความ</translation>
    </message>
    <message>
        <source>statements that differ</source>
        <translation>ข้อมูลที่ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>เอกสารทางการ</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>ชุดข้อมูล</translation>
    </message>
    <message>
        <source>Computed for the atlas</source>
        <translation>คำนวณสำหรับ ASCN Atlas</translation>
    </message>
    <message>
        <source>Press or web page</source>
        <translation>ข่าวหรือหน้าเว็บ</translation>
    </message>
    <message>
        <source>Encyclopedia</source>
        <translation>สารานุกรม</translation>
    </message>
    <message>
        <source>General knowledge</source>
        <translation>ความรู้ทั่วไป</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ไม่ระบุปี</translation>
    </message>
    <message>
        <source>Thai translations</source>
        <translation>คำแปลภาษาไทย</translation>
    </message>
    <message>
        <source>phases of Thailand’s programme</source>
        <translation>ระยะของแผนของไทย</translation>
    </message>
    <message>
        <source>provinces of Thailand’s programme</source>
        <translation>จังหวัดในแผนของไทย</translation>
    </message>
</context>
<context>
    <name>atlas::SourcesPage</name>
    <message>
        <source>Claims</source>
        <translation>ข้อความของบทความ</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>เชิงอรรถ</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ข้อมูลที่ไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>กรองด้วยคำ</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>ทุกผลการเทียบ</translation>
    </message>
    <message>
        <source>With and without a remark</source>
        <translation>มีและไม่มีข้อสังเกต</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>มีข้อสังเกต</translation>
    </message>
    <message>
        <source>Without a remark</source>
        <translation>ไม่มีข้อสังเกต</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>ทุกเรื่อง</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <extracomment>%1 is an id</extracomment>
        <translation>ไม่มีในฉบับนี้</translation>
    </message>
    <message>
        <source>This edition has no “%1”.</source>
        <translation>ข้อมูลฉบับนี้ไม่มี “%1”</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>แสดงบนแผนภูมิ</translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation>แสดงชุดข้อมูล</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>แสดงในลำดับเหตุการณ์</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>คัดลอกที่อยู่เว็บแล้ว</translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation>คัดลอกรายการอ้างอิงแล้ว</translation>
    </message>
    <message>
        <source>Sources and claims</source>
        <translation>แหล่งข้อมูลและข้อความที่ตรวจสอบแล้ว</translation>
    </message>
</context>
<context>
    <name>atlas::StateSheet</name>
    <message>
        <source>Official name</source>
        <translation>ชื่อทางการ</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Also written %1</source>
        <extracomment>%1 is another spelling of a name</extracomment>
        <translation>เขียนอีกแบบว่า %1</translation>
    </message>
    <message>
        <source>Thai name</source>
        <translation>ชื่อภาษาไทย</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>เมืองหลวง</translation>
    </message>
    <message>
        <source>Member of ASEAN since</source>
        <translation>เป็นสมาชิกอาเซียนเมื่อ</translation>
    </message>
    <message>
        <source>National representative</source>
        <translation>ผู้แทนประเทศ</translation>
    </message>
    <message>
        <source>The body that represents the state in the network</source>
        <translation>หน่วยงานที่เป็นผู้แทนประเทศในเครือข่าย</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>รหัสประเทศ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message numerus="yes">
        <source>Member state · founded the network · %n member cities</source>
        <translation>
            <numerusform>ประเทศสมาชิก · ร่วมก่อตั้งเครือข่าย · เมืองสมาชิก %n เมือง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Member state · joined the network later · %n member cities</source>
        <translation>
            <numerusform>ประเทศสมาชิก · เข้าร่วมเครือข่ายภายหลัง · เมืองสมาชิก %n เมือง</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilot city, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>เมืองนำร่อง %1</translation>
    </message>
    <message>
        <source>Later member, %1</source>
        <translation>เข้าร่วมภายหลัง %1</translation>
    </message>
    <message>
        <source>Its members of the network</source>
        <translation>เมืองสมาชิกของเครือข่าย</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year and kind</comment>
        <extracomment>%1 is a year, %2 &quot;estimate&quot; or &quot;projection&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its series in %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>ตัวชี้วัดของประเทศใน %1</translation>
    </message>
    <message>
        <source>The value of that year or the nearest earlier one. A value opens the whole series.</source>
        <translation>ค่าของปีนั้นหรือปีก่อนหน้าที่ใกล้ที่สุด กดที่ค่าเพื่อเปิดข้อมูลทั้งชุด</translation>
    </message>
    <message>
        <source>The edition has no series of this state up to that year.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวชี้วัดของประเทศนี้จนถึงปีดังกล่าว</translation>
    </message>
</context>
<context>
    <name>atlas::TextDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>คัดลอกทั้งหมด (&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>ปิด (&amp;L)</translation>
    </message>
</context>
<context>
    <name>atlas::TimelinePanel</name>
    <message>
        <source>All categories</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message>
        <source>Category of events</source>
        <translation>ประเภทของเหตุการณ์</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Filter by word, place or year</source>
        <translation>กรองตามคำ สถานที่ หรือปี</translation>
    </message>
</context>
<context>
    <name>atlas::TwoFormsPanel</name>
    <message>
        <source>Together</source>
        <extracomment>how the lines of several states are shown: in one chart, or each in one of its own</extracomment>
        <translation>รวมกัน</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>แยกเทียบกัน</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanChart</name>
    <message>
        <source>%1 urban by %2? ASEAN: %3</source>
        <extracomment>%1 is &quot;two thirds&quot; or such, %2 a year with its era, %3 and %4 shares, %5 a later year</extracomment>
        <translation>คนเมืองถึง %1 ใน %2 หรือไม่: อาเซียน %3</translation>
    </message>
    <message>
        <source>%1 urban by %2? ASEAN: %3, and %4 in %5</source>
        <translation>คนเมืองถึง %1 ใน %2 หรือไม่: อาเซียน %3 (%5: %4)</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, below %4 up to %5</source>
        <extracomment>%1 is a place, %2 a share, %3 a year with its era, %4 &quot;two thirds&quot; or such, %5 a later year</extracomment>
        <translation>%1: ประชากรเมือง %2 ใน %3 ต่ำกว่า %4 จนถึง %5</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 reached in %5</source>
        <translation>%1: ประชากรเมือง %2 ใน %3 ถึง %4 ใน %5</translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation>สัดส่วนประชากรเมือง</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3</source>
        <translation>%1: ประชากรเมือง %2 ใน %3</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <extracomment>%1 is a state</extracomment>
        <translation>ไม่มีข้อมูลของ%1</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, over %4 since %5</source>
        <translation>%1: ประชากรเมือง %2 ใน %3 เกิน %4 ตั้งแต่ %5</translation>
    </message>
    <message>
        <source>%1 %2 urban in %3; ASEAN %4</source>
        <extracomment>%1 is a state, %2 and %4 shares, %3 a year with its era</extracomment>
        <translation>%3: ประชากรเมืองของ%1 %2 อาเซียน %4</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4 in %5; ASEAN %6</source>
        <extracomment>%1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era</extracomment>
        <translation>%5: %1 %2 %3 %4 อาเซียน %6</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4 in %5; ASEAN %6</source>
        <extracomment>the lowest and the highest of several; %1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era</extracomment>
        <translation>%5: %1 %2 ถึง%3 %4 อาเซียน %6</translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>%1 is the measure</extracomment>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 and its members</source>
        <extracomment>%1 is ASEAN and who is in it</extracomment>
        <translation>%1 และประเทศสมาชิก</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanCrossingText</name>
    <message>
        <source>already in %1, where the series begins</source>
        <extracomment>%1 is the first year of the series</extracomment>
        <translation>ถึงแล้วตั้งแต่ %1 ซึ่งเป็นปีแรกของข้อมูล</translation>
    </message>
    <message>
        <source>first in %1, projection</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ครั้งแรกใน %1 (คาดการณ์)</translation>
    </message>
    <message>
        <source>first in %1</source>
        <translation>ครั้งแรกใน %1</translation>
    </message>
    <message>
        <source>%1, %2 urban: %3</source>
        <extracomment>%1 is a place, %2 &quot;two thirds&quot; or &quot;40 %&quot;, %3 says when</extracomment>
        <translation>%1 ประชากรเมืองถึง %2: %3</translation>
    </message>
    <message>
        <source>%1; the article says %2</source>
        <extracomment>%1 is a finding, %2 a year</extracomment>
        <translation>%1 บทความระบุ %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a finding, %2 says that the share was lost again</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>the first year of a series; it may have been so for long</extracomment>
        <translation>ภายใน %1</translation>
    </message>
    <message>
        <source>%1, projection</source>
        <translation>%1 คาดการณ์</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a share, %2 the last year of a series</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>below again after %1</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ต่ำกว่าอีกครั้งหลัง %1</translation>
    </message>
    <message>
        <source>below again after %1, back in %2</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation>ต่ำกว่าอีกครั้งหลัง %1 และกลับมาถึงใน %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a finding</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>not by %2 (%1)</source>
        <extracomment>%1 is a share, %2 the last year of the series</extracomment>
        <translation>ไม่ถึงภายใน %2 (%1)</translation>
    </message>
    <message>
        <source>not by %1</source>
        <extracomment>the last year of the series</extracomment>
        <translation>ไม่ถึงภายใน %1</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanEditions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the end of a line: %1 is an edition, %2 its last value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 urban (%4), %5 (%6)</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 and %5 are shares, %4 and %6 editions</extracomment>
        <translation>%1 %2: ประชากรเมือง %3 (%4) %5 (%6)</translation>
    </message>
    <message>
        <source>UN %1</source>
        <extracomment>an edition of the urban share; %1 is the year in which it was published</extracomment>
        <translation>สหประชาชาติ %1</translation>
    </message>
    <message>
        <source>World Bank %1</source>
        <translation>ธนาคารโลก %1</translation>
    </message>
    <message>
        <source>Two editions of the urban share</source>
        <translation>สัดส่วนประชากรเมืองสองฉบับ</translation>
    </message>
    <message>
        <source>urban share</source>
        <translation>สัดส่วนประชากรเมือง</translation>
    </message>
    <message>
        <source>Urban share of population, %</source>
        <translation>สัดส่วนประชากรเมือง (%)</translation>
    </message>
    <message>
        <source>In %1 %2 and %3 say the same.</source>
        <extracomment>%1 is a year with its era, %2 and %3 are editions</extracomment>
        <translation>ใน %1 %2 กับ%3 ตรงกัน</translation>
    </message>
    <message>
        <source>In %1 %2 is %3 percentage points higher than %4.</source>
        <extracomment>%1 is a year with its era, %2 and %4 are editions, %3 is a number</extracomment>
        <translation>ใน %1 %2 สูงกว่า%4 อยู่ %3 จุดร้อยละ</translation>
    </message>
    <message>
        <source>In %1 %2 is %3 percentage points lower than %4.</source>
        <translation>ใน %1 %2 ต่ำกว่า%4 อยู่ %3 จุดร้อยละ</translation>
    </message>
    <message>
        <source>Over %1 it is at most %2 points lower (%3) and at most %4 points higher (%5).</source>
        <extracomment>of the newer edition; %1 are years such as 1960–2025, %2 and %4 numbers of points, %3 and %5 years</extracomment>
        <translation>ตลอด %1 ต่ำกว่ามากที่สุด %2 จุดร้อยละ (%3) และสูงกว่ามากที่สุด %4 จุดร้อยละ (%5)</translation>
    </message>
    <message>
        <source>Over %1 it is at most %2 points lower (%3) and never higher.</source>
        <extracomment>of the newer edition; %1 are years such as 1960–2025, %2 is a number of points, %3 a year</extracomment>
        <translation>ตลอด %1 ต่ำกว่ามากที่สุด %2 จุดร้อยละ (%3) และไม่เคยสูงกว่า</translation>
    </message>
    <message>
        <source>Over %1 it is at most %2 points higher (%3) and never lower.</source>
        <extracomment>of the newer edition; %1 are years such as 1960–2025, %2 is a number of points, %3 a year</extracomment>
        <translation>ตลอด %1 สูงกว่ามากที่สุด %2 จุดร้อยละ (%3) และไม่เคยต่ำกว่า</translation>
    </message>
    <message>
        <source>They say the same over %1.</source>
        <extracomment>%1 are years such as 1960–2025</extracomment>
        <translation>ทั้งสองฉบับตรงกันตลอด %1</translation>
    </message>
    <message>
        <source>In the states the gap reaches from %1 (%2) to %3 points (%4).</source>
        <extracomment>the gap of two editions; %1 and %3 are numbers of percentage points with their sign, %2 and %4 states</extracomment>
        <translation>รายประเทศ ผลต่างอยู่ระหว่าง %1 (%2) ถึง %3 จุดร้อยละ (%4)</translation>
    </message>
    <message>
        <source>Urban share of population of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation>สัดส่วนประชากรเมืองของ%1</translation>
    </message>
    <message>
        <source>the UN edition of %1</source>
        <extracomment>in a sentence; %1 is the year in which it was published</extracomment>
        <translation>ฉบับของสหประชาชาติ %1</translation>
    </message>
    <message>
        <source>the World Bank edition of %1</source>
        <translation>ฉบับของธนาคารโลก %1</translation>
    </message>
    <message>
        <source>The two do not both have a value for %1; the nearest year with both is %2.</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation>%1 ไม่มีค่าครบทั้งสองฉบับ ปีที่ใกล้ที่สุดซึ่งมีครบคือ %2</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanMaps</name>
    <message>
        <source>This edition has no urban shares for %1</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ฉบับนี้ไม่มีสัดส่วนประชากรเมืองของ %1</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, on both maps</source>
        <extracomment>%1 is a place, %2 a share, %3 a year with its era</extracomment>
        <translation>%1: ประชากรเมือง %2 ใน %3 ทั้งสองแผนที่</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 in %5; %6: %7 and %8</source>
        <extracomment>%1 is a state, %2 and %4 its shares, %3 and %5 years, %6 is ASEAN, %7 and %8 its shares in these years</extracomment>
        <translation>%1: ประชากรเมือง %2 ใน %3 และ %4 ใน %5 ส่วน%6 %7 และ %8</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 in %5; higher in %6 of %7 states</source>
        <extracomment>%1 is ASEAN, %2 and %4 its shares, %3 and %5 years, %6 and %7 are numbers of states</extracomment>
        <translation>%1: ประชากรเมือง %2 ใน %3 และ %4 ใน %5 สูงขึ้นใน %6 จาก %7 ประเทศ</translation>
    </message>
    <message>
        <source>Colours: %1, % (%2)</source>
        <extracomment>%1 is a measure, %2 an edition</extracomment>
        <translation>สี: %1 (%) ของ%2</translation>
    </message>
    <message>
        <source>circles: people of the urban agglomerations</source>
        <translation>วงกลม: ประชากรของเขตเมืองต่อเนื่อง</translation>
    </message>
    <message>
        <source>one scale for both maps</source>
        <translation>ใช้เกณฑ์เดียวกันทั้งสองแผนที่</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>the heading of a map; %1 is a year</extracomment>
        <translation>%1: ไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>%1: values of %2</source>
        <extracomment>the heading of a map; %1 is a year, %2 the year of all its values
----------
the heading of a map; %1 is a year, %2 the years its values are of, such as 2020–2024</extracomment>
        <translation>%1: ค่าของ %2</translation>
    </message>
    <message>
        <source>%1, projection</source>
        <extracomment>the heading of a map; %1 is a year</extracomment>
        <translation>%1 ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>%1, partly projection</source>
        <extracomment>the heading of a map; %1 is a year; some states have estimates, others projections</extracomment>
        <translation>%1 บางส่วนเป็นค่าคาดการณ์</translation>
    </message>
    <message>
        <source>%1, estimates</source>
        <extracomment>the heading of a map; %1 is a year</extracomment>
        <translation>%1 ค่าประมาณ</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanPanels</name>
    <message>
        <source>Members more than half urban in %1: %2 of %3; ASEAN: %4</source>
        <extracomment>%1 is a year with its era, %2 and %3 are numbers of states, %4 is a share</extracomment>
        <translation>ประเทศสมาชิกที่มีประชากรเมืองเกินครึ่งใน %1: %2 จาก %3 ประเทศ อาเซียน %4</translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>%1 is the measure</extracomment>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>grey: %1</source>
        <extracomment>what the grey line is: %1 is ASEAN and who is in it</extracomment>
        <translation>เส้นสีเทา: %1</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanPeople</name>
    <message>
        <source>In cities</source>
        <translation>ในเมือง</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>นอกเมือง</translation>
    </message>
    <message>
        <source>%1: people in cities</source>
        <translation>%1: ประชากรเมือง</translation>
    </message>
    <message>
        <source>%1: %2 in cities, %3 outside in %4; more in cities by %5</source>
        <extracomment>%1 is a place, %2 and %3 are numbers of people, %4 and %5 years</extracomment>
        <translation>%1 (%4): ในเมือง %2 นอกเมือง %3 ในเมืองเกินนอกเมืองภายใน %5</translation>
    </message>
    <message>
        <source>%1: %2 in cities, %3 outside in %4</source>
        <extracomment>%1 is a place, %2 and %3 are numbers of people, %4 a year</extracomment>
        <translation>%1 (%4): ในเมือง %2 นอกเมือง %3</translation>
    </message>
    <message>
        <source>million people</source>
        <translation>ล้านคน</translation>
    </message>
    <message>
        <source>people in cities</source>
        <translation>ประชากรเมือง</translation>
    </message>
    <message>
        <source>People in cities and outside, %1</source>
        <translation>ประชากรในเมืองและนอกเมือง %1</translation>
    </message>
    <message>
        <source>every five years</source>
        <translation>ราย 5 ปี</translation>
    </message>
    <message>
        <source>People outside of cities are worked out here from the people in cities and their share.</source>
        <translation>ประชากรนอกเมืองคำนวณในโปรแกรมนี้จากประชากรเมืองและสัดส่วนของประชากรเมือง</translation>
    </message>
    <message>
        <source>People of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation>ประชากรของ%1</translation>
    </message>
    <message>
        <source>%1: %2 in cities in %3</source>
        <extracomment>%1 is a place, %2 a number of people, %3 a year</extracomment>
        <translation>%1 (%3): ในเมือง %2</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanRows</name>
    <message>
        <source>Place</source>
        <extracomment>the years in which a share is reached, and the share then</extracomment>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>ปีแรก</translation>
    </message>
    <message>
        <source>Years at or above the share</source>
        <translation>ปีที่ค่าถึงหรือเกินสัดส่วนนี้</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>of the number of people in two years, which the column shows as a picture</extracomment>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>จาก – ถึง</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>of the number of people between two years</extracomment>
        <translation>การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 ถึง %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>of two shares, in percentage points, as the words above the table say</extracomment>
        <translation>ผลต่าง</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanSpeed</name>
    <message>
        <source>%1: %2 points in the ten years to %3, the most of all</source>
        <extracomment>%1 is a place, %2 a number of percentage points, %3 a year with its era</extracomment>
        <translation>%1: %2 จุดร้อยละในสิบปีจนถึง %3 ซึ่งสูงสุดของทั้งหมด</translation>
    </message>
    <message>
        <source>%1: %2 points in the ten years to %3; at most %4, to %5</source>
        <extracomment>%1 is a place, %2 and %4 are numbers of percentage points, %3 and %5 years</extracomment>
        <translation>%1: %2 จุดร้อยละในสิบปีจนถึง %3 สูงสุด %4 ในสิบปีจนถึง %5</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>จุดร้อยละ</translation>
    </message>
    <message>
        <source>Gain of the urban share in ten years</source>
        <translation>สัดส่วนประชากรเมืองที่เพิ่มขึ้นในสิบปี</translation>
    </message>
    <message>
        <source>Gain of the urban share in the ten years before, percentage points</source>
        <translation>สัดส่วนประชากรเมืองที่เพิ่มขึ้นในสิบปีก่อนหน้า (จุดร้อยละ)</translation>
    </message>
    <message>
        <source>%1: %2 points in the ten years to %3</source>
        <extracomment>%1 is a place, %2 a number of percentage points, %3 a year with its era</extracomment>
        <translation>%1: %2 จุดร้อยละในสิบปีจนถึง %3</translation>
    </message>
</context>
<context>
    <name>atlas::UrbanisationPage</name>
    <message>
        <source>Urbanisation</source>
        <translation>ความเป็นเมือง</translation>
    </message>
    <message>
        <source>Two editions</source>
        <translation>สองฉบับ</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>เมือง</translation>
    </message>
    <message>
        <source>Edition of the urban share</source>
        <translation>ฉบับของสัดส่วนประชากรเมือง</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>When reached?</source>
        <translation>ถึงเมื่อใด</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>สองปี</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>how the lines of several states are shown: in one chart, or each in one of its own</extracomment>
        <translation>รวมกัน</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>แยกเทียบกัน</translation>
    </message>
    <message>
        <source>Charts of the members</source>
        <translation>แผนภูมิของประเทศสมาชิก</translation>
    </message>
    <message>
        <source>The United Nations projects to 2050; the World Bank has a newer history and no projection</source>
        <translation>สหประชาชาติมีค่าคาดการณ์ ธนาคารโลกมีข้อมูลย้อนหลังที่ใหม่กว่าแต่ไม่มีค่าคาดการณ์</translation>
    </message>
</context>
<context>
    <name>atlas::ValueModel</name>
    <message>
        <source>no value</source>
        <translation>ไม่มีค่า</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>ค่าคาดการณ์</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ค่าประมาณ</translation>
    </message>
    <message>
        <source>Year (%1)</source>
        <extracomment>head of a column; %1 is the era, such as CE</extracomment>
        <translation>ปี (%1)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>ค่า (%1)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิดของค่า</translation>
    </message>
</context>
<context>
    <name>atlas::ViewCheck</name>
    <message>
        <source>There is no city “%1” in this edition.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีเมือง “%1”</translation>
    </message>
    <message>
        <source>There is no area “%1” in this edition.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีด้านการพัฒนา “%1”</translation>
    </message>
    <message>
        <source>There is no indicator “%1” in this edition.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวชี้วัด “%1”</translation>
    </message>
    <message>
        <source>There is no state “%1” in this edition.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีประเทศ “%1”</translation>
    </message>
    <message>
        <source>There is no figure “%1” in this edition.</source>
        <translation>ข้อมูลฉบับนี้ไม่มีตัวเลข “%1”</translation>
    </message>
</context>
<context>
    <name>atlas::ViewWords</name>
    <message>
        <source>Chosen: %1.</source>
        <extracomment>%1 is one state, city or area, or several</extracomment>
        <translation>เลือกแล้ว: %1</translation>
    </message>
    <message>
        <source>No longer chosen: %1.</source>
        <extracomment>%1 is one state, city or area, or several</extracomment>
        <translation>ยกเลิกการเลือก: %1</translation>
    </message>
    <message>
        <source>Year %1.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>ปี %1</translation>
    </message>
</context>
<context>
    <name>atlas::YearBar</name>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Type a year, Common Era or Buddhist Era, and press Enter.</source>
        <translation>พิมพ์ปี พ.ศ. หรือ ค.ศ. แล้วกด Enter</translation>
    </message>
    <message>
        <source>From here: projection by %1.</source>
        <translation>ตั้งแต่จุดนี้เป็นค่าคาดการณ์ของ %1</translation>
    </message>
    <message>
        <source>%1 has no values after this year.</source>
        <translation>%1: ไม่มีข้อมูลหลังปีนี้</translation>
    </message>
    <message>
        <source>“%1” is not a year. Type four digits, such as %2 or %3.</source>
        <translation>“%1” ไม่ใช่ปี ต้องพิมพ์ตัวเลข 4 หลัก เช่น %3 (พ.ศ.) หรือ %2 (ค.ศ.)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>era, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, what happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ASCN founded</source>
        <translation>ก่อตั้ง ASCN</translation>
    </message>
    <message>
        <source>ASEAN founded</source>
        <translation>ก่อตั้งอาเซียน</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>what lies beyond here</comment>
        <translation>คาดการณ์</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation>เล่นตามลำดับปี</translation>
    </message>
    <message>
        <source>%1: estimates to %2, then projection.</source>
        <translation>%1: ค่าประมาณถึง %2 จากนั้นเป็นค่าคาดการณ์</translation>
    </message>
    <message>
        <source>%1: estimates to %2, no projection.</source>
        <translation>%1: ค่าประมาณถึง %2 ไม่มีค่าคาดการณ์</translation>
    </message>
    <message>
        <source>%1 (%2) is outside %3 (%4).</source>
        <comment>typed, the year in the era shown, the years in this and the other era</comment>
        <translation>%1 (%2) อยู่นอกช่วง %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is outside the years of this page, %2.</source>
        <translation>%1 อยู่นอกช่วงปีของหน้านี้ (%2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>the same year in both eras</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Estimates to %1, then projection.</source>
        <translation>ค่าประมาณถึง %1 จากนั้นเป็นค่าคาดการณ์</translation>
    </message>
    <message>
        <source>Estimates to %1, no projection.</source>
        <translation>ค่าประมาณถึง %1 ไม่มีค่าคาดการณ์</translation>
    </message>
</context>
<context>
    <name>atlas::YearMark</name>
    <message>
        <source>%1 (value of %2)</source>
        <translation>%1 (ค่าของ %2)</translation>
    </message>
</context>
</TS>
