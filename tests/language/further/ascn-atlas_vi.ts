<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- A handful of words of a further language, for tst_furtherlanguage: not a translation of the program. -->
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>atlas::NavigationRail</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
</context>
<context>
    <name>atlas::Actions</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>atlas::Format</name>
    <message>
        <source>BE</source>
        <translation>PL</translation>
    </message>
</context>
</TS>
