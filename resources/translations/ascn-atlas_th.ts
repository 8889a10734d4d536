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
        <source>Fonts: Noto Sans, Noto Sans Thai and Noto Sans Math, SIL Open Font License 1.1 (OFL-1.1).</source>
        <translation>แบบอักษร: Noto Sans, Noto Sans Thai, Noto Sans Math ตามสัญญาอนุญาต SIL Open Font License 1.1 (OFL-1.1)</translation>
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
        <translation>ศักราชของปี (&amp;E)</translation>
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
        <translation>เล่นตามปี (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>แป้นพิมพ์ลัด (&amp;K)</translation>
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
        <translation>แหล่งข้อมูลและข้ออ้าง (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>ข้อมูล (&amp;D)</translation>
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
    <name>atlas::AreaStripHead</name>
    <message>
        <source>Areas of the framework</source>
        <translation>ด้านการพัฒนา</translation>
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
        <translation>ค่าคาดการณ์ใน %1: %2</translation>
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
        <translation>ถอนหมุด%1</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>ปักหมุด%1</translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation>ล้างที่เลือก</translation>
    </message>
</context>
<context>
    <name>atlas::ChartTable</name>
    <message>
        <source>Place</source>
        <extracomment>the columns of a table; %1 is the word of the era</extracomment>
        <translation>พื้นที่</translation>
    </message>
    <message>
        <source>Year (%1)</source>
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
        <translation>ใกล้เคียงข้อมูล</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>the same, as short as possible</extracomment>
        <translation>ต่างจากข้อมูล</translation>
    </message>
    <message>
        <source>near</source>
        <translation>ใกล้เคียงกับข้อมูล</translation>
    </message>
    <message>
        <source>article:</source>
        <extracomment>two signs with their meanings follow</extracomment>
        <translation>บทความ:</translation>
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
        <source>Take %1 back</source>
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
        <source>Take back all that is chosen</source>
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
        <source>Keys</source>
        <translation>แป้นพิมพ์ลัด</translation>
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
        <source>The disk did not take or give what was asked of it.</source>
        <translation>อ่านหรือเขียนดิสก์ไม่ได้</translation>
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
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation>ยังไม่ได้ติดตั้งไดรเวอร์ SQLite ของ Qt (แพ็กเกจ libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver brings an SQLite of its own. Install the driver that uses the system&apos;s SQLite.</source>
        <translation>ไดรเวอร์ SQLite ของ Qt ใช้ SQLite ที่มากับตัวไดรเวอร์เอง ต้องติดตั้งไดรเวอร์ที่ใช้ SQLite ของระบบ</translation>
    </message>
</context>
<context>
    <name>atlas::CopyMenus</name>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is an area of the framework, which becomes the filter or gives it up</extracomment>
        <translation>ยกเลิกการเลือก %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>เลือก %1</translation>
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
    <name>atlas::Dataset</name>
    <message>
        <source>This file does not say which edition of the atlas it is.</source>
        <translation>ไฟล์นี้ไม่ได้ระบุว่าเป็นข้อมูลฉบับใด</translation>
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
        <translation>%1 เป็นเศรษฐกิจเดียว เทียบกับรายประเทศ</translation>
    </message>
    <message>
        <source>%1 and the largest economies</source>
        <translation>%1 และเศรษฐกิจขนาดใหญ่ที่สุด</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <extracomment>%1 is a measure</extracomment>
        <translation>อันดับ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a scenario such as &quot;SSP2 (Middle of the road)&quot;
----------
%1 is a measure, %2 its unit</extracomment>
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
    <name>atlas::EconomyTitle</name>
    <message>
        <source>trillion $</source>
        <extracomment>a thousand billions of some dollars; the line below says which</extracomment>
        <translation>ล้านล้านดอลลาร์</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, after %3 in %4</source>
        <extracomment>%1 and %3 are ranks, %2 a year with its era, %4 a later year</extracomment>
        <translation>อันดับเศรษฐกิจอาเซียน: %3 (%4) → %1 (%2)</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 from %2 to %3</source>
        <extracomment>%1 is a rank such as &quot;4th&quot;, %2 a year with its era, %3 a later year</extracomment>
        <translation>เศรษฐกิจอาเซียน: อันดับ %1 ตั้งแต่ %2 ถึง %3</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4</source>
        <extracomment>%1 and %3 are ranks, %2 a year with its era, %4 a later year</extracomment>
        <translation>อันดับเศรษฐกิจอาเซียน: %1 (%2) → %3 (%4)</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4, %1 again from %5</source>
        <extracomment>%1, %3 are ranks, %2 a year with its era, %4 and %5 later years; %5 is when the last rank begins</extracomment>
        <translation>อันดับเศรษฐกิจอาเซียน: %1 (%2) → %3 (%4) → %1 (%5)</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, after %3 in %4 (%5)</source>
        <extracomment>%1 and %3 are amounts, %2 a year with its era, %4 a later year, %5 the unit of both</extracomment>
        <translation>เศรษฐกิจอาเซียน: %3 (%4) → %1 (%2) %5</translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4 (%5)</source>
        <translation>เศรษฐกิจอาเซียน: %1 (%2) → %3 (%4) %5</translation>
    </message>
    <message>
        <source>%1 in %2; ASEAN %3 (%4)</source>
        <extracomment>%1 is a state and its amount, %2 a year with its era, %3 an amount, %4 the unit of both</extracomment>
        <translation>%2 %1 อาเซียน %3 (%4)</translation>
    </message>
    <message>
        <source>%1, %2 in %3; ASEAN %4 (%5)</source>
        <extracomment>%1 and %2 are states and their amounts, %3 a year with its era, %4 an amount, %5 the unit of all</extracomment>
        <translation>%3 %1 %2 อาเซียน %4 (%5)</translation>
    </message>
    <message>
        <source>%1 to %2 in %3; ASEAN %4 (%5)</source>
        <extracomment>the lowest and the highest of several; %1 and %2 are states and their amounts, %3 a year with its era</extracomment>
        <translation>%3 %1 ถึง%2 อาเซียน %4 (%5)</translation>
    </message>
    <message>
        <source>ASEAN as one economy</source>
        <translation>อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว</translation>
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
        <source>%1 is torn: %2 of %3 bytes are there. Take a fresh copy of it.</source>
        <translation>%1 ไม่ครบถ้วน: มี %2 จาก %3 ไบต์ ต้องคัดลอกไฟล์มาใหม่</translation>
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
        <source>its folder cannot be made.</source>
        <translation>สร้างโฟลเดอร์ไม่ได้</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Cannot read %1: it is too large.</source>
        <translation>อ่าน %1 ไม่ได้: ไฟล์มีขนาดใหญ่เกินไป</translation>
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
        <source>%1 %2, %3</source>
        <comment>name of a figure, year, estimate or projection</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, year</comment>
        <translation>%1 %2</translation>
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
        <translation>ประชากรเมืองอาเซียน</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>มากกว่า %1</translation>
    </message>
    <message>
        <source>ASEAN under 35</source>
        <translation>อาเซียนต่ำกว่า 35 ปี</translation>
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
        <source>Place of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation>อันดับของอาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศ วัดด้วย GDP ณ ราคาปัจจุบัน (ดอลลาร์สหรัฐ): %1 ใน %2 (%3) และ%4 ใน %5 (%6)</translation>
    </message>
    <message>
        <source>Place of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation>อันดับของอาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศ วัดด้วย GDP ตามความเสมอภาคของอำนาจซื้อ (PPP): %1 ใน %2 (%3) และ%4 ใน %5 (%6)</translation>
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
        <source>Place of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3).</source>
        <translation>อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศตาม GDP ณ ราคาปัจจุบัน (ดอลลาร์สหรัฐ): %1 ใน %2 (%3)</translation>
    </message>
    <message>
        <source>Place of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3).</source>
        <translation>อาเซียนเมื่อนับเป็นเศรษฐกิจเดียว เทียบกับทุกประเทศตาม GDP ตามความเสมอภาคของอำนาจซื้อ (PPP): %1 ใน %2 (%3)</translation>
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
        <translation>นับเฉพาะเมืองของ%1</translation>
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
        <source>Under 35</source>
        <translation>อายุต่ำกว่า 35 ปี</translation>
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
</context>
<context>
    <name>atlas::KeysText</name>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
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
        <source>Choose the city</source>
        <translation>เลือกเมือง</translation>
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
        <source>+ and −</source>
        <translation>+ และ −</translation>
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
        <source>Left, Right</source>
        <translation>ลูกศรซ้าย ลูกศรขวา</translation>
    </message>
    <message>
        <source>One year back or on</source>
        <translation>ย้อนหรือไปหนึ่งปี</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Ten years on or back</source>
        <translation>ไปหรือย้อนสิบปี</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
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
</context>
<context>
    <name>atlas::Library</name>
    <message>
        <source>The table “%1” of this edition cannot be read. %2</source>
        <translation>อ่านตาราง “%1” ของข้อมูลฉบับนี้ไม่ได้ %2</translation>
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
        <source>“%2” is no value for “%1” of a view: right would be %3.</source>
        <translation>“%2” ใช้เป็นค่าของ “%1” ในมุมมองไม่ได้ ค่าที่ถูกต้องคือ %3</translation>
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
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>ASCN Atlas: ASEAN Smart Cities Network</source>
        <translation>ASCN Atlas: เครือข่ายเมืองอัจฉริยะอาเซียน</translation>
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
        <translation>เลือกเมือง %1</translation>
    </message>
    <message>
        <source>Choose the state %1</source>
        <translation>เลือกประเทศ %1</translation>
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
        <source>Take back the choice of %1</source>
        <extracomment>%1 is a city
----------
%1 is a state</extracomment>
        <translation>ยกเลิกการเลือก %1</translation>
    </message>
    <message>
        <source>Show the whole &amp;map</source>
        <translation>แสดงแผนที่ทั้งหมด (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take back the choice</source>
        <translation>ยกเลิกการเลือก (&amp;T)</translation>
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
        <extracomment>%1 is &quot;26 pilot cities&quot;, %2 &quot;11 later members&quot;
----------
%1 is an indicator, %2 a year</extracomment>
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
        <extracomment>%1 is an indicator, %2 a value with its unit</extracomment>
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
        <source>Map: %1.</source>
        <translation>แผนที่: %1</translation>
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
</context>
<context>
    <name>atlas::MapWidget</name>
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
        <translation>ลาก หรือใช้ปุ่มลูกศร ดับเบิลคลิกหรือกด Home เพื่อคืนค่าเริ่มต้น</translation>
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
    <name>atlas::Program</name>
    <message>
        <source>%1 Shown instead: edition %2, which came with the program.</source>
        <translation>%1 ข้อมูลที่แสดงแทนคือฉบับที่ %2 ซึ่งมากับโปรแกรม</translation>
    </message>
    <message>
        <source>Edition %1 of the data is shown, from %2.</source>
        <translation>แสดงข้อมูลฉบับที่ %1 จาก %2</translation>
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
    <name>atlas::SheetView</name>
    <message>
        <source>Sources</source>
        <translation>แหล่งข้อมูล</translation>
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
    <name>atlas::UrbanChart</name>
    <message>
        <source>%1 urban by %2? ASEAN: %3</source>
        <extracomment>%1 is &quot;two thirds&quot; or such, %2 a year with its era, %3 and %4 shares, %5 a later year</extracomment>
        <translation>ประชากรเมืองถึง %1 ใน %2 หรือไม่ อาเซียน %3</translation>
    </message>
    <message>
        <source>%1 urban by %2? ASEAN: %3, and %4 in %5</source>
        <translation>เมืองถึง %1 ใน %2 หรือไม่ อาเซียน %3 (%5: %4)</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, below %4 up to %5</source>
        <extracomment>%1 is a place, %2 a share, %3 a year with its era, %4 &quot;two thirds&quot; or such, %5 a later year</extracomment>
        <translation>%1: เมือง %2 ใน %3 ต่ำกว่า %4 จนถึง %5</translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 reached in %5</source>
        <translation>%1: เมือง %2 ใน %3 ถึง %4 ใน %5</translation>
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
        <translation>%1: เมือง %2 ใน %3 เกิน %4 ตั้งแต่ %5</translation>
    </message>
    <message>
        <source>%1 %2 urban in %3; ASEAN %4</source>
        <extracomment>%1 is a state, %2 and %4 shares, %3 a year with its era</extracomment>
        <translation>%3 ประชากรเมืองของ%1 %2 อาเซียน %4</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4 in %5; ASEAN %6</source>
        <extracomment>%1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era</extracomment>
        <translation>%5 %1 %2 %3 %4 อาเซียน %6</translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4 in %5; ASEAN %6</source>
        <extracomment>the lowest and the highest of several; %1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era</extracomment>
        <translation>%5 %1 %2 ถึง%3 %4 อาเซียน %6</translation>
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
        <source>%1 is outside the years of the atlas, %2.</source>
        <translation>%1 อยู่นอกช่วงปีของข้อมูล (%2)</translation>
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
</context>
<context>
    <name>atlas::YearMark</name>
    <message>
        <source>%1 (value of %2)</source>
        <translation>%1 (ค่าของ %2)</translation>
    </message>
</context>
</TS>
