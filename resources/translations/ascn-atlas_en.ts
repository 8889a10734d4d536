<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Basemap</name>
    <message>
        <source>The basemap is damaged. Please install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::About</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop atlas of the ASEAN Smart Cities Network. It is independent and not a publication of ASEAN, its Secretariat or any member state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program version %1, with Qt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data edition %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty; you may pass it on under the same licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC), some of them after Feather (MIT). The icons of the six areas and of the program are its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basemap: Natural Earth (public domain), by way of world-atlas (ISC). Boundaries imply no endorsement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The facts keep the terms of their %n sources:</source>
        <translation>
            <numerusform>The facts keep the terms of their %n source:</numerusform>
            <numerusform>The facts keep the terms of their %n sources:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonts: letters of Noto (Google, Adobe) under names of their own, SIL Open Font License 1.1 (OFL-1.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open edition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open link from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicator of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไทย (&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Era of the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Common Era (CE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buddhist Era (BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the &amp;years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About ASCN Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran&amp;k cities and states by figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;rbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as ta&amp;ble, or as picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;oth eras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;ange era: CE, BE or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;gits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arabic digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thai digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;digits: Arabic or Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print: dark on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&amp;25 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&amp;50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1&amp;75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20&amp;0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AgeChart</name>
    <message>
        <source>The ages of the people of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, the highest share</source>
        <extracomment>%1 is an age group, %2 a share, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3; highest %4 in %5</source>
        <extracomment>%1 is an age group, %2 and %4 are shares, %3 a year with its era, %5 another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <extracomment>%1 is an age group, %2 and %4 are shares, %3 a year with its era, %5 another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a value every %n years</source>
        <translation>
            <numerusform>a value every year</numerusform>
            <numerusform>a value every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>ASEAN and its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axis does not begin at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN under 35</source>
        <extracomment>of the people of ASEAN, those younger than 35</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN, working age</source>
        <extracomment>of the people of ASEAN, those of 15 to 64 years, which the line below says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN, 65 and over</source>
        <extracomment>of the people of ASEAN, those of 65 years and over</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AgePyramidTable</name>
    <message>
        <source>All ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>head of a column of ages in years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>men and women together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>of both in all people</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AgePyramidText</name>
    <message>
        <source>%1 in %2: %3 are under 35, %4 are %5</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 and %4 are shares, %5 such as &quot;80 and over&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3 are under 35, and the youngest group is the largest</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 a share; the ages are in groups of five years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3 are under 35; the largest group is aged %4</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 a share, %4 ages such as &quot;10–14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a value every %n years</source>
        <translation>
            <numerusform>a value every year</numerusform>
            <numerusform>a value every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>The ages are those of %1, all people elsewhere those of %2: their shares may be compared, their numbers differ.</source>
        <extracomment>%1 and %2 are titles of sources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group %1 has no upper end; all others are of five years.</source>
        <extracomment>%1 is an age group such as &quot;80 and over&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and over</source>
        <extracomment>ages, %1 is the least of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>ages, from %1 to %2 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>of the people, those who are male or female, of any age</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by age and sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a figure with a word or two before it, %2 its year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value for %1; %2 is shown</source>
        <extracomment>%1 is a year with its era, %2 another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 35: %1</source>
        <extracomment>%1 is a share of all people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 male and %5 female; %6 are under 35. The largest group of five years is aged %7, with %8.</source>
        <extracomment>%1 is a place, %2 such as &quot;2025 · projection&quot;, %3 all people with their unit, %4 men and %5 women without it, %6 a share, %7 ages such as &quot;10–14&quot;, %8 their people with their unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 35, %1.</source>
        <extracomment>%1 is such as &quot;article: 60 % (2019)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aged %2, %3: %4, %5 of all people.</source>
        <extracomment>%1 is &quot;Male&quot; or &quot;Female&quot;, %2 ages such as &quot;10–14&quot;, %3 such as &quot;2025 · projection&quot;, %4 people with their unit, %5 a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age %1 · %2 · %3</source>
        <extracomment>%1 are ages such as &quot;10–14&quot;, %2 such as &quot;2025 · projection&quot;, %3 a unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>men and women together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total population elsewhere: %1</source>
        <extracomment>%1 is the title of a source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3 are under 35</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Archive</name>
    <message>
        <source>The table “%1” of this edition cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AreaCoverageText</name>
    <message>
        <source>No report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n cities</source>
        <translation>
            <numerusform>in %1 of %n city</numerusform>
            <numerusform>in %1 of %n cities</numerusform>
        </translation>
    </message>
    <message>
        <source>plans of %1</source>
        <comment>the action plans of that year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of %1</source>
        <comment>a report in prose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ongoing</source>
        <translation>
            <numerusform>%n ongoing</numerusform>
            <numerusform>%n ongoing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in planning</source>
        <translation>
            <numerusform>%n in planning</numerusform>
            <numerusform>%n in planning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unresolved</source>
        <translation>
            <numerusform>%n unresolved</numerusform>
            <numerusform>%n unresolved</numerusform>
        </translation>
    </message>
    <message>
        <source>in planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported without status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first is of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects in all</source>
        <translation>
            <numerusform>%n project in all</numerusform>
            <numerusform>%n projects in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Unresolved: the report does not say which of two or three projects of a city is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report prints %1 projects in all; its list has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no list of projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of projects before %1, the year of the first action plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action plans of %1 list projects by area and give no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The report of %1 is prose: it names %n projects, files none by area and has no status word.</source>
        <translation>
            <numerusform>The report of %1 is prose: it names %n project, does not file it by area and has no status word.</numerusform>
            <numerusform>The report of %1 is prose: it names %n projects, files none by area and has no status word.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last report there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list for %1; the last one before it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 a total of %2 projects was published without a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cities of %1 are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report counts %1 projects in planning; %2 of them can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report counts %1 ongoing projects; %2 of them can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report counts %1 completed projects; %2 of them can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report prints %1 of all projects for this area; the %2 of %3 in its list are %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list files “%1” (%2) under %3; the charts or other reports have it under %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects</source>
        <translation>
            <numerusform>%1: %n project</numerusform>
            <numerusform>%1: %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no project in this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects, not filed by area</source>
        <translation>
            <numerusform>%1: %n project, not filed by area</numerusform>
            <numerusform>%1: %n projects, not filed by area</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a member, not in the list of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a member, no list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not yet a member, joins in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no city in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of projects yet; the first is of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects, not filed by area</source>
        <comment>a report; the projects it names</comment>
        <translation>
            <numerusform>%1: %n project, not filed by area</numerusform>
            <numerusform>%1: %n projects, not filed by area</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects in %2 of %3 member cities</source>
        <comment>a report; what it lists</comment>
        <translation>
            <numerusform>%1: %n project in %2 of %3 member cities</numerusform>
            <numerusform>%1: %n projects in %2 of %3 member cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without status</source>
        <translation>
            <numerusform>%n without status</numerusform>
            <numerusform>%n without status</numerusform>
        </translation>
    </message>
    <message>
        <source>city with projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filed by area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list covers %1 of %n member cities; it does not have %2.</source>
        <translation>
            <numerusform>The list covers %1 of %n member city; it does not have %2.</numerusform>
            <numerusform>The list covers %1 of %n member cities; it does not have %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>project, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no city of %2 in the list</source>
        <comment>a report, states</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1/%n cities</source>
        <comment>how many have projects, of how many</comment>
        <translation>
            <numerusform>%1/%n city</numerusform>
            <numerusform>%1/%n cities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AreaPanel</name>
    <message>
        <source>%1: %2.</source>
        <comment>report of a year, projects by status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>an area that is the filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AreaSheet</name>
    <message>
        <source>no status in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cities of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the article describes the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, %1</source>
        <comment>a report: Projects, report of 2025</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project in this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 projects)</source>
        <comment>a share; counted projects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report itself prints %1, which its own list does not give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report prints %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all projects of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series of the states that belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are national values: no area and no city has values of its own in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no project of the city in this area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in all areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list files no project by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report for %1; shown: %2</source>
        <comment>a year; the report shown in its place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AreaStripHead</name>
    <message>
        <source>Areas of the framework</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AreaTable</name>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities with projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::AreasPage</name>
    <message>
        <source>Areas of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities and areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChallengeSheet</name>
    <message>
        <source>Challenges of urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why smart cities were taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message>
        <source>A challenge of urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series that show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Chart</name>
    <message>
        <source>%1, projection</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, as projected: %2.</source>
        <extracomment>%1 is a year with its era, %2 a list such as &quot;ASEAN 52.8 %, Thailand 53.6 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value for %1.</source>
        <extracomment>%1 is a year with its era; a sentence about another year follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartAxis</name>
    <message>
        <source>The axis of values does not begin at zero.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartCells</name>
    <message>
        <source>%1, %2: no value</source>
        <extracomment>a value of a chart that is not there: %1 is a place, %2 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a value of a chart: %1 is a place, %2 a year with its era, %3 &quot;estimate&quot; or &quot;projection&quot;, %4 the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartInWords</name>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a sentence without its full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value for %1.</source>
        <extracomment>%1 is a year with its era; a sentence about other years follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a measure, %2 what its values are set against, such as &quot;2010 = 100&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what a sentence is about: %1 is a measure, %2 a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is a measure and a place, %2 a value, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3 and %4 in %5</source>
        <extracomment>%1 is a measure and a place, %2 and %4 values or ranks, %3 and %5 years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: up from %2 in %3 to %4 in %5</source>
        <extracomment>%1 is a measure and a place, %2 and %4 values, %3 and %5 years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: down from %2 in %3 to %4 in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 in %3</source>
        <extracomment>%1 is a sentence without its full stop; %2 a value, %3 a later year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2: %3 in %4</source>
        <extracomment>%1 is a sentence without its full stop, %2 &quot;projection&quot; or a scenario, %3 a value, %4 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2: %3 in %4 and %5 in %6</source>
        <extracomment>%1 is a sentence without its full stop, %2 &quot;projection&quot; or a scenario, %3 and %5 values, %4 and %6 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; beside it in %2: %3</source>
        <extracomment>%1 is a sentence without its full stop, %2 a year with its era, %3 a list such as &quot;Thailand 53.6 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 in 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 chance that the value of %2 lies between %3 and %4.</source>
        <extracomment>%1 is &quot;8 in 10&quot; or such, %2 a year with its era, %3 and %4 values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 chance that the value of %2 lies between %3 and %4, about %5 between %6 and %7.</source>
        <extracomment>%1 and %5 are &quot;8 in 10&quot; or such, %2 a year with its era, %3, %4, %6 and %7 values</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <extracomment>%1 is a state: its line takes a colour, or gives it back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured</source>
        <extracomment>a scale of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <extracomment>a scale of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index: %1 = 100</source>
        <extracomment>a scale of values; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against %1</source>
        <extracomment>a scale of values; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop highlighting %1</source>
        <extracomment>%1 is the name of a line: the others step back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is a city: the chart is about it, or no longer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartRowModel</name>
    <message>
        <source>Value (%1)</source>
        <extracomment>head of a column; %1 is the unit of its values</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartScale</name>
    <message>
        <source>%1 = 100</source>
        <extracomment>both: %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index (%1 = 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points against %1</source>
        <extracomment>both: the difference of two shares; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against %1, percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <extracomment>both: %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against %1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>the difference of two shares</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, as projected: %2 (%3 = 100)</source>
        <extracomment>%1 and %3 are years with their era, %2 a list such as &quot;ASEAN 187, Thailand 160&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: %2 (%3 = 100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, as projected, against %2: %3</source>
        <extracomment>%1 and %2 are years with their era, %3 a list such as &quot;ASEAN +87 %, Thailand +60 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 against %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a value in %1 and not shown: %2.</source>
        <extracomment>%1 is a year with its era, %2 a list of places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks have no other scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic scale needs values above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value in %2 to set the others against.</source>
        <extracomment>%1 is a place, %2 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below zero have no ratio to a base year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartTable</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year (%1)</source>
        <extracomment>%1 is the word of the era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;%&quot; or &quot;points&quot;, %2 is &quot;against 2010&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lower bound %2</source>
        <extracomment>%1 is a place, %2 a chance such as &quot;80 %&quot;: of an interval around its projection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, upper bound %2</source>
        <extracomment>%1 is a place, %2 a chance such as &quot;80 %&quot;: of an interval around its projection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user’s scenario</source>
        <extracomment>the kind of a value that no source gives</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChartText</name>
    <message>
        <source>%1 joined on %2</source>
        <extracomment>%1 is a state, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>both parts are sentences without a full stop</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article: %1. %2</source>
        <extracomment>the article&apos;s statement and what the data say of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>the ground of a chart where values are projected; as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection by %1</source>
        <extracomment>%1 is the title of a source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no values of: %1.</source>
        <extracomment>%1 is the name of an indicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ASEAN is its %n members taken together</source>
        <translation>
            <numerusform>ASEAN is its %n member</numerusform>
            <numerusform>ASEAN is its %n members taken together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ASEAN is the %n members of %1 taken together</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation>
            <numerusform>ASEAN is the %n member of %1</numerusform>
            <numerusform>ASEAN is the %n members of %1 taken together</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: projection</source>
        <extracomment>what the dashes of a line mean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of this chart cannot be read. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: %1.</source>
        <extracomment>%1 is title, author and publisher of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: %1, %2</source>
        <extracomment>%1 is the title of the article, %2 its year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article of %1:</source>
        <extracomment>%1 is a year with its era; two signs with their meanings follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the data</source>
        <extracomment>a figure of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>the same, as short as possible</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article:</source>
        <extracomment>two signs with their meanings follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>%1 is what is measured, %2 a value, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceChip</name>
    <message>
        <source>%1, chosen</source>
        <comment>a state, a city or an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <comment>a state, a city or an area that is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ChoiceChips</name>
    <message>
        <source>What is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Citation</name>
    <message>
        <source>ASEAN computed from these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1 · atlas edition %2</source>
        <extracomment>%1 is a list of sources, %2 the number of the edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is a list of sources</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Source: %1 and %n more</source>
        <extracomment>%1 is a source</extracomment>
        <translation>
            <numerusform>Source: %1 and %n more</numerusform>
            <numerusform>Source: %1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>values computed from these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CityCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Open sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CityGrowth</name>
    <message>
        <source>the article says over %1</source>
        <extracomment>%1 is a number of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <extracomment>%1 is a city, %2 and %4 are numbers of people, %3 and %5 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the urban agglomerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the urban agglomeration, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 more people from %3 to %4</source>
        <extracomment>%1 are cities, %2 is a number of people, %3 and %4 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a finding, %2 is what the article says</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article: %1. The data: %2; %3.</source>
        <extracomment>%1 is what the article states, %2 what the data give, %3 a verdict such as &quot;differs&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source ends in %1, before %2.</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agglomerations grow from %3 to %4; median %5</source>
        <extracomment>%1 and %2 are numbers of cities, %3 and %4 years, %5 is a percentage with its sign: half of them gain more, half less</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 member cities the UN follows</source>
        <extracomment>%1 is a number of cities</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CityModel</name>
    <message numerus="yes">
        <source>%n pilot cities</source>
        <translation>
            <numerusform>%n pilot city</numerusform>
            <numerusform>%n pilot cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later members</source>
        <translation>
            <numerusform>%n later member</numerusform>
            <numerusform>%n later members</numerusform>
        </translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be compared with agglomerations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The urban agglomeration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of projects before %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: %1.</source>
        <extracomment>%1 is a list such as &quot;report of 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Members stand in the order of protocol: states by their English names, then cities. To order them by a figure, switch on “Rank cities and states by figures” in the View menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet a member: joins in %1.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined (%1)</source>
        <extracomment>head of a column of years; %1 is the era, such as CE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member since %1</source>
        <extracomment>said of a city: %1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CityPopulationChart</name>
    <message>
        <source>million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, projected</source>
        <extracomment>%1 is a city, %2 a number of people, %3 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UN follows no agglomeration here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban agglomeration, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the administrative area (%2). A different unit from the agglomeration: not to be compared with the line or with other cities. %3</source>
        <extracomment>%1 is a number of people, %2 a year, %3 a source</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CityPopulationText</name>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year and kind of a figure</comment>
        <extracomment>%1 is a year, %2 &quot;estimate&quot; or &quot;projection&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, administrative</source>
        <comment>of an administrative area</comment>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrative, no year</source>
        <comment>of an administrative area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 the year and the kind of the figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CitySheet</name>
    <message>
        <source>%1 · pilot city since %2</source>
        <extracomment>%1 is a state, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · member since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written %1</source>
        <extracomment>%1 is another spelling of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other scripts of the place: %1</source>
        <extracomment>%1 is one name or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above the sea</source>
        <extracomment>%1 is a number of metres</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief Smart City Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body in which the officer sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no action plan of this city: those of 2018 are the pilots’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision of the action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its targets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the great circle between the two points, computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other member has two or more things in common with it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with most in common first, as of %1: capital, people, height, focus areas. Not an order of merit.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CitySheetParts</name>
    <message>
        <source>Urban agglomeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed by the UN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The continuous built-up area, whatever the boundary: comparable between cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people (%2)</source>
        <extracomment>%1 is a number, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people (no year given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in the action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is that of publication; the plan names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted independently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind people and surface differs from city to city: do not compare them, nor compute densities, without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <extracomment>%1 is a number of square kilometres</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan and no report lists a project of this city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From list to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects listed</source>
        <translation>
            <numerusform>%n project listed</numerusform>
            <numerusform>%n projects listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ClaimRows</name>
    <message>
        <source>The article says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ClaimSheet</name>
    <message>
        <source>The article states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of edition %1 give</source>
        <extracomment>%1 is the number of the edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series at these years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No footnote of the article stands at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article cites for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are two statements that differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by the author on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed as %1</source>
        <extracomment>%1 is a number in Thai digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of the ledger rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that rest on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article states, beside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The article this atlas began from makes %n statements with a figure or a date.</source>
        <translation>
            <numerusform>The article this atlas began from makes %n statement with a figure or a date.</numerusform>
            <numerusform>The article this atlas began from makes %n statements with a figure or a date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands beside what the data of edition %1 give. The words are those of the article; nothing in them was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a row to read why, and to see the chart at that point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The article has %n footnotes. Each stands with what it points to, the statement it is placed at, and a remark where something is to be said of it.</source>
        <translation>
            <numerusform>The article has %n footnote. It stands with what it points to, the statement it is placed at, and a remark where something is to be said of it.</numerusform>
            <numerusform>The article has %n footnotes. Each stands with what it points to, the statement it is placed at, and a remark where something is to be said of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A footnote stands at %1 of the %n claims of the ledger.</source>
        <translation>
            <numerusform>A footnote stands at %1 of the %n claim of the ledger.</numerusform>
            <numerusform>A footnote stands at %1 of the %n claims of the ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ClaimValue</name>
    <message>
        <source>%1: %2 (April %3 edition), %4 (October %5 edition); %6: %7 (October %8 edition)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (forecast of November %2 for %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3: %4; forecast %5: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 among countries; %2 when the EU-27 counts as one (scenarios SSP1 to SSP5 alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against ASEAN %2 (billion %3 international $)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 million; %3: %4 million (three agglomerations together)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ASEAN Summit, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 US$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 economies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summit no. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate up to %1, projection from %2</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text only</source>
        <comment>a claim that only the article itself can check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data give the same figure, within rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data come within a point of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data give another figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say what exactly is counted, so that nothing can be set beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series can check it: only arithmetic, or the text of the article itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a share as the article has it, &quot;two thirds&quot;, %2 the same as a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CommandLine</name>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the manual page, for man to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render the page to FILE and end; opens no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture or window in pixels (1440x900).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --screenshot: draw everything so many times as large, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to show: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a city, such as bangkok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour a state, such as THA; up to four times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by a development area, such as civic_social.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the map by an indicator, such as pm25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year, 1950 to 2050; 2493 to 2593 are understood as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How years are written: ce, be or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of numbers and years: arabic or thai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a link such as ascn-atlas:overview?year=2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another edition of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check edition, fonts, translations and line breaking, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, paint the first complete page, print times and memory as JSON, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --startup-report: write the page that was painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a desktop atlas of the ASEAN Smart Cities Network. Independent; not a publication of ASEAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for --%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--picture goes with --startup-report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale goes with --screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a factor from 1 to %1, such as 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width x height such as 1440x900, from %1x%2 to %3x%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark, contrast or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--state can be given %1 times at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search goes with --lang and --data only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search needs WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown argument “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, or %3 to %4 of the Buddhist Era</source>
        <comment>the first and the last year of both eras</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme: light, dark, contrast (high contrast) or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what answers WORDS: kind, id and title, separated by tabs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Commands</name>
    <message>
        <source>The link to this view is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture of the page is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ASCN Atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no view to open. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link on the clipboard leads to this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a figure, or go to it by keyboard, and press S: who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows words and tables already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ConflictRows</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ConflictSheet</name>
    <message>
        <source>followed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>what differs, and the two statements</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that differs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, one of the two statements is its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both are followed neither is wrong: they speak of another day, another boundary or another way to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points on which two sources disagree. Both statements stand here, with the one that the atlas follows and the reason.</source>
        <translation>
            <numerusform>%n point on which two sources disagree. Both statements stand here, with the one that the atlas follows and the reason.</numerusform>
            <numerusform>%n points on which two sources disagree. Both statements stand here, with the one that the atlas follows and the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ConflictText</name>
    <message>
        <source>who is appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area in km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilot cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of joining ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population by census</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density of population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger economies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit the figures describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Connection</name>
    <message>
        <source>This file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is damaged. Take a fresh copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this database. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds more than this program can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt’s SQLite driver brings an SQLite of its own. Install the driver that uses the system’s SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CoordinateText</name>
    <message>
        <source>%1° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a latitude and a longitude</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CopyMenus</name>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is an area of the framework, which becomes the filter or gives it up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CoverageModel</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years (%1)</source>
        <extracomment>head of a column; %1 is the era, such as CE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CrossingPanel</name>
    <message>
        <source>another</source>
        <extracomment>another share than those before, which is typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any share, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year at or above the share; dashed: projection; ring: what the article says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year at or above the share; dashed: projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year at or above the share; ring: what the article says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year at or above the share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::CsvReader</name>
    <message>
        <source>a carriage return without a line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 fields in one record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stray quote: put the whole field in quotes and double each quote inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after a closing quote: double each quote inside a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::DataPage</name>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, topic or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by place or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Dataset</name>
    <message>
        <source>This file does not say which edition of the atlas it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EarlierYears</name>
    <message>
        <source>Compare with %1</source>
        <extracomment>%1 is a year; offers another to compare with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EconomyBasis</name>
    <message>
        <source>Nominal</source>
        <extracomment>levels in current dollars of the market</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP</source>
        <extracomment>purchasing power parity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal values</source>
        <extracomment>as in &quot;By nominal values ASEAN is 5th&quot;: in current dollars of the market</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ASEAN (%n of its members)</source>
        <translation>
            <numerusform>ASEAN (%n of its members)</numerusform>
            <numerusform>ASEAN (%n of its members)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of the members, %2: ASEAN is their sum here and so a little small.</source>
        <extracomment>%1 is a source, %2 a list of states</extracomment>
        <translation>
            <numerusform>%1 has %n of the members, %2: ASEAN is it alone here and so a little small.</numerusform>
            <numerusform>%1 has %n of the members, %2: ASEAN is their sum here and so a little small.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EconomyCard</name>
    <message>
        <source>Nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At market exchange rates to the end of the IMF projection, or by purchasing power to 2050</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank or level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EconomyChart</name>
    <message>
        <source>scenario %1</source>
        <extracomment>%1 is the name of a scenario such as &quot;SSP2 (Middle of the road)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of ASEAN have no rank of their own here, and those of the European Union are counted singly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the break another source begins, with other prices: only ranks can be compared across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as one economy among countries</source>
        <extracomment>%1 is ASEAN and who is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the largest economies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <extracomment>%1 is a measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the break another source, scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 in %2, then %3 in %4</source>
        <extracomment>%1 is a year, %2 and %4 the dollars counted in, %3 a scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EconomyPage</name>
    <message>
        <source>The economy of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no value of the European Union as one: countries are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EconomyTitle</name>
    <message>
        <source>trillion $</source>
        <extracomment>a thousand billions of some dollars; the line below says which</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, after %3 in %4</source>
        <extracomment>%1 and %3 are ranks, %2 a year with its era, %4 a later year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 from %2 to %3</source>
        <extracomment>%1 is a rank such as &quot;4th&quot;, %2 a year with its era, %3 a later year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4</source>
        <extracomment>%1 and %3 are ranks, %2 a year with its era, %4 a later year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4, %1 again from %5</source>
        <extracomment>%1, %3 are ranks, %2 a year with its era, %4 and %5 later years; %5 is when the last rank begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, after %3 in %4 (%5)</source>
        <extracomment>%1 and %3 are amounts, %2 a year with its era, %4 a later year, %5 the unit of both</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, %3 in %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2; ASEAN %3 (%4)</source>
        <extracomment>%1 is a state and its amount, %2 a year with its era, %3 an amount, %4 the unit of both</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in %3; ASEAN %4 (%5)</source>
        <extracomment>%1 and %2 are states and their amounts, %3 a year with its era, %4 an amount, %5 the unit of all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 in %3; ASEAN %4 (%5)</source>
        <extracomment>the lowest and the highest of several; %1 and %2 are states and their amounts, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN as one economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy: %1 in %2, as in %3</source>
        <extracomment>%1 is a rank, %2 a year with its era, %3 an earlier year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Edition</name>
    <message>
        <source>%1 is damaged or not an edition of the atlas. Take a fresh copy, or see all that is wrong with “atlas-dataset check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program came without its data; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than any edition this program opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EditionCheck</name>
    <message>
        <source>%1: row %2 points to no row of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation: %1 of %2 in %3 is %4, outside %5 to %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: %1 is about the %2 “%3”, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network_stat: the scope “%2” of %1 is no state and no area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… and %n more of this kind.</numerusform>
            <numerusform>… and %n more of this kind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 names “%3”, which is not in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition: there must be one row; there are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Take a fresh copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an edition: it is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Take a fresh copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an edition: it is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a newer format (%2) than this program reads (%3). Install a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of no known format. Build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps changes in a second file (WAL mode). Build it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to %1 was never finished: a journal lies beside it. Take a fresh copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is not made as this format makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a %1, which this format does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of an older format (%2) than this program reads (%3). Take the edition that came with this program, or build it again from its facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation: %1.%2 is no column whose texts are translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation: no row has this %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is incomplete: %2 of %3 bytes are there. Take a fresh copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EditionsPanel</name>
    <message>
        <source>Both editions in %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share by state; difference in points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EventAxis</name>
    <message numerus="yes">
        <source>Axis of time with %n events</source>
        <translation>
            <numerusform>Axis of time with %n event</numerusform>
            <numerusform>Axis of time with %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from event to event, Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>an event: its date, what it is, its category</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EventAxisKey</name>
    <message>
        <source>the day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the month is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the marks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EventSheet</name>
    <message>
        <source>Event before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition has no event of this year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::EventText</name>
    <message>
        <source>%1–%2</source>
        <extracomment>from the day %1 to the day %2 of one month</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from the month %1 to the month %2 of one year
----------
from the date %1 to the date %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is known, the day is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FanChart</name>
    <message>
        <source>million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High variant</source>
        <extracomment>variants of a projection of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction intervals of %1 and %2</source>
        <extracomment>%1 and %2 are such as &quot;80 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction interval of %1</source>
        <extracomment>%1 is such as &quot;80 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low and high variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3, about %4 chance of %5 to %6</source>
        <extracomment>%1 is a place or its measure, %2 a year with its era, %3, %5 and %6 values, %4 a chance such as &quot;8 in 10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <extracomment>%1 is a place or its measure, %2 a year with its era, %3 a value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source gives variants, not odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a measure, %2 a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3 (%4 low, %5 high variant)</source>
        <extracomment>%1 is a place or its measure, %2 a year with its era, %3 to %5 values</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureAnswer</name>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureCounts</name>
    <message>
        <source>Projects in planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities with projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in the last list of the network at or before the year: the action plans of the pilots, then the yearly reports. A project counts once in each list that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities of which the list files one project or more in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the projects in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked out from the rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of the area as a share of all that the list of the year has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 projects.</source>
        <extracomment>%1 and %2 are numbers of projects</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition does not know the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first list of projects is of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of that year files nothing by area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the %1.</source>
        <extracomment>%1 is &quot;report of 2025&quot; or &quot;plans of 2018&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the list of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities of the network that had joined by the end of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city had joined by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who joined when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects whose status is unresolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureOthers</name>
    <message>
        <source>of no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source names no year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated or counted for an administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value for %1, the year looked at: this one is of %2.</source>
        <extracomment>%1 is the year of the view, %2 that of the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of the edition counts its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as a document of the city states them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People as they were counted independently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no such figure of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure describes: %1. Units differ from city to city: not to be compared.</source>
        <extracomment>%1 is what figures of a city describe, such as &quot;municipality&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank among the economies of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no value for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The economies around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no such figure of the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of the yearly reports of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, found in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no such figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of edition %1 give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that rest on a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the tables of this atlas that name the source, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no such source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many years of the series have a value from this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these %n are projections.</source>
        <translation>
            <numerusform>Of these %n is a projection.</numerusform>
            <numerusform>Of these %n are projections.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edition has no such series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not ranked by itself: it is a part of another that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by “%1”, worked out in this atlas: ASEAN and the European Union as one economy each among all other countries, the members of both left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by “%1”, worked out in this atlas: ASEAN as one economy among all countries, its members and the European Union left out.</source>
        <extracomment>%1 is a measure such as GDP</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the urban agglomeration as the United Nations follows it: the continuous built-up area, whatever the boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the administrative area with which the city is a member. Areas differ from city to city: not to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigurePanel</name>
    <message>
        <source>Copy the citation in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation in Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureQuestion</name>
    <message>
        <source>Who says so?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureSeries</name>
    <message>
        <source>The edition has no value of this measure for this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no value for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are values of %1.</source>
        <extracomment>%1 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value for %1, the year looked at: this one is of %2.</source>
        <extracomment>%1 is the year of the view, %2 that of the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these places has no value for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out in this atlas: the mean of these places, weighted by their population.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out in this atlas: the sum of these places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no such measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out in this atlas: the mean of the members, each weighted by its %1 of the year before; the edition itself has no growth of ASEAN.</source>
        <extracomment>%1 is the name of a measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureSheet</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read in edition %1 of this atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureSurroundings</name>
    <message>
        <source>no value for that year (it has %1)</source>
        <extracomment>%1 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same measure, other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sources and editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no other source of this measure for this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sources and editions, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the article states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FigureUrban</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People outside of cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no value for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out in this atlas from the people in cities and their share of all people, both of one edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the urban share in ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out in this atlas: the urban share of the year less that of ten years before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FiguresPanel</name>
    <message>
        <source>Figures of the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six areas: projects, share counted and share printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FileDialogs</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editions of the data (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Files</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %1: it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a filter and what it is set to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or the cross clears it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FilterField</name>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>said of a list: how many rows a filter leaves</extracomment>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>atlas::FilterTable</name>
    <message>
        <source>Filter</source>
        <extracomment>in an empty field that is too narrow for more: what is typed leaves the rows of a table that have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Fonts</name>
    <message>
        <source>The bundled font %1 cannot be loaded; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Format</name>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, where room is short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BE</source>
        <extracomment>the eras of a year, before the number or alone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FrameworkSheet</name>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes, urban system, areas and principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the article describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is also in another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it in the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it in the framework</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::FrameworkView</name>
    <message numerus="yes">
        <source>%n contents</source>
        <translation>
            <numerusform>%n content</numerusform>
            <numerusform>%n contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shown by %n series</source>
        <translation>
            <numerusform>Shown by %n series</numerusform>
            <numerusform>Shown by %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::GrowthPanel</name>
    <message>
        <source>Urban agglomerations; logarithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban agglomerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agglomerations as the United Nations delimits them, whatever the boundary of the member; a gain of people is not migration alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Header</name>
    <message>
        <source>ASEAN Smart Cities Network · data edition %1 · independent, not a publication of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CE</source>
        <comment>Common Era, on a switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BE</source>
        <comment>Buddhist Era, on a switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Era of the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data edition %1 · independent, not a publication of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent, not a publication of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <comment>both eras, on a switch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by ASEAN</source>
        <extracomment>the shortest way to say that the program is not a publication of ASEAN</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::HouseStyle</name>
    <message>
        <source>thousand</source>
        <comment>begins a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million</source>
        <comment>begins a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion</source>
        <comment>begins a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trillion</source>
        <comment>begins a unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorModel</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>below the name of an indicator: %1 is its topic, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorSheet</name>
    <message>
        <source>lower bound of the 80 % prediction interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper bound of the 80 % prediction interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower bound of the 95 % prediction interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper bound of the 95 % prediction interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an older edition said before the year was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same measure, other source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is its: %1</source>
        <extracomment>another indicator of which this one is a part; %1 is &quot;scenario&quot;, &quot;low variant&quot; or such</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1” in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projections among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::IndicatorTopics</name>
    <message>
        <source>Urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::KeyFigureCard</name>
    <message>
        <source>%1: %2</source>
        <comment>label of a key figure, the figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>states, label of a key figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>states, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S: who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · S: who says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::KeyFigures</name>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data for %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points since %2</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1, the nearest year with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million, where room is short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN GDP rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>name, year, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP, SSP%1</source>
        <comment>purchasing power parity, scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; projected from %2</source>
        <comment>price basis, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member cities %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network had no member cities in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pilots, %2 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member cities at the end of %1: %2 pilots and %3 that joined later.</source>
        <translation>
            <numerusform>%n member city at the end of %1: %2 pilots and %3 that joined later.</numerusform>
            <numerusform>%n member cities at the end of %1: %2 pilots and %3 that joined later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, %1</source>
        <comment>the list they are from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area, no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ongoing, %2 completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects: %1.</source>
        <translation>
            <numerusform>%n project: %1.</numerusform>
            <numerusform>%n projects: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>article: %1</source>
        <comment>where room is short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of the states chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the states chosen, weighted by their population (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1: no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had no member city in %2.</source>
        <comment>states, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cities of %1 are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no city in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population of %1 in %2: %3 (%4).</source>
        <comment>whose, year, people, estimate or projection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of people of %1 who live in cities and towns in %2: %3 (%4).</source>
        <comment>whose, year, share, estimate or projection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of people of %1 under 35 years of age in %2: %3 (%4).</source>
        <comment>whose, year, share, estimate or projection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank is that of ASEAN, whichever states are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN is its ten members of the year the network was founded, without Timor-Leste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: %1.</source>
        <extracomment>%1 is title, author and publisher of the article</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest year of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a price basis, %2 another rank with its year, `6th in 2026`</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a rank, %2 one year or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proj.</source>
        <comment>projection, where room is short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>est.</source>
        <comment>estimate, where room is short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name of a figure, year, estimate or projection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a figure, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN aged under 35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged under 35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN under 35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 35</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <extracomment>for the ear: %1 is the name of a figure, %2 and %4 ranks, %3 and %5 years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::KeysText</name>
    <message>
        <source>Next or previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu with the underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from city to city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten years on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the values of another year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the year that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the keys by what they do, or by the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the program can do is found by the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter runs · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or highlight the line that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table, or as chart again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index: the year that is read, or the first, is 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change against the year that is read, or the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table, or as map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the states, to walk from state to state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back from the states to the cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the city or the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the values of the first or last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a population pyramid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an older or younger age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other sex: men or women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the youngest or oldest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table, or as pyramid again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the axis of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map of provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from event to event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk to another category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table, or as axis again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from province to province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the provinces as table, or as map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrix of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from dot to dot, which are cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the area, or the city of the dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from cell to cell; above the first row lie the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cell, the city or the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from row to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the border, by single pixels with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the border back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the values, or leave them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LabChart</name>
    <message>
        <source>ASEAN, supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN, %1</source>
        <extracomment>%1 is the name of a series or scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 ASEAN is %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2, as by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2; by %3 it is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supposition beside %1, %2</source>
        <extracomment>%1 is a measure, %2 its unit; what a reader supposes stands in the chart beside what a source projects</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supposed by the reader, no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “ASEAN, supposed” is a calculation with the growth a reader has set; no source projects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted: supposed</source>
        <extracomment>what the dots of a line mean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1 ASEAN is %2 in %3</source>
        <extracomment>%1 is the name of a series or scenario, %2 a rank, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2, as under %3</source>
        <extracomment>%1 is a rank, %2 a year with its era, %3 the name of a series or scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As supposed, ASEAN is %1 in %2; under %3 it is %4</source>
        <extracomment>%1 and %4 are ranks, %2 is a year with its era, %3 the name of a series or scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as supposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LabControls</name>
    <message>
        <source>%1 in %2: %3 a year</source>
        <extracomment>%1 is a rank, %2 a year with its era, %3 a rate of growth
----------
%1 is an economy, %2 a year with its era, %3 a rate of growth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady growth from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series all others follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year from which the growth holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the European Union is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose growth is supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least growth for a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of %1: %2 a year</source>
        <extracomment>%1 is a place, %2 a rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark: %1 has %2 a year on average</source>
        <extracomment>%1 is the name of a series or scenario, %2 a rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least growth to reach an economy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LabSheet</name>
    <message>
        <source>Your scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calculation of this atlas with the growth you set; no source projects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a growth to see what would follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <extracomment>%1 and %3 are rates, %2 is the name of a series or scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year; by %2 %3 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of ASEAN</source>
        <extracomment>%1 is a rate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as one economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank in %1 by %2</source>
        <extracomment>%1 is a year with its era, %2 the name of a series or scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank in %1 as supposed</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least growth for a rank in %1, from %2</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 ASEAN itself grows %2 a year and is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead in all years</source>
        <extracomment>of ASEAN, that it is larger than another economy in every year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes it in %1</source>
        <extracomment>%1 is a year, or two between which it happens</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls behind in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does ASEAN pass …?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US$ of each year, at its exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds</source>
        <extracomment>%1 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the same rate every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States without a growth of their own follow %1 too. What a state gains or loses, ASEAN does.</source>
        <extracomment>%1 is the name of a series or scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead in all years of %1 too.</source>
        <extracomment>%1 is a list of economies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %1 ASEAN itself grows %2 a year and is %3.</source>
        <extracomment>%1 is the name of a series or scenario, %2 a rate, %3 a rank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth here is that of current dollars: it includes rising prices and exchange rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth here is that of current dollars: it includes rising prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available here: values in current dollars end in %2, because no source projects prices and exchange rates further. Choose a series at purchasing power.</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not available here: this source ends in %2. Choose a scenario; its ranks may be compared with these, its levels may not, because prices differ.</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LegendStrip</name>
    <message>
        <source>People in the urban agglomeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: colours are %1, circles are %2</source>
        <extracomment>what colours and circles of maps mean; %1 and %2 are measures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what the colours of a map are: %1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LevelsChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN and its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest of several; both are states and their values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth: %1 in %2; ASEAN %3</source>
        <extracomment>%1 are states with their growth, %2 is a year with its era, %3 the growth of ASEAN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN grows %1 a year on average, %2</source>
        <extracomment>%1 is a rate, %2 and %3 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN growth: %1 in %2, then %3 a year projected to %4</source>
        <extracomment>%1 is a rate, %2 a year with its era, %3 a rate, %4 a later year; all after %2 is projected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN growth: %1 in %2, %3 a year from then to %4</source>
        <extracomment>%1 is a rate, %2 a year with its era, %3 a rate, %4 a later year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person: %1 in %2; ASEAN %3</source>
        <extracomment>%1 are states with their amounts, %2 is a year with its era, %3 the amount of ASEAN</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person in ASEAN: %1 in %2, %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person in ASEAN: %1 in %2, after %3 in %4</source>
        <extracomment>%1 and %3 are amounts of money a person, %2 a year with its era, %4 an earlier year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by purchasing power</source>
        <extracomment>purchasing power parity; %1 is what is found of levels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth in %1: above that of ASEAN (%2) in %3 of %4 members</source>
        <extracomment>%1 is a year with its era, %2 a rate, %3 and %4 are numbers of states</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per person in ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN economy by purchasing power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: %1</source>
        <extracomment>what the grey line is: %1 is ASEAN</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LevelsPanel</name>
    <message>
        <source>Nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of output per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states in one chart, or each in its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Link</name>
    <message>
        <source>A view has no part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “%1” of a view is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no link of ASCN Atlas: a link begins with “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of letters, digits, “_” and “-”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 states by three letters, such as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longitude, latitude and zoom, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind and an id, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measure, a place and a year, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share in per cent, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places and hundredths of a per cent, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts and scales, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year from %1 to %2, or from %3 to %4 of the Buddhist Era</source>
        <extracomment>what would be right; the first and the last year of the Common Era, then of the Buddhist Era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is no value for “%1” of a view: it should be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year %1, in the Buddhist Era %2, is not one of this page: it should be %3.</source>
        <extracomment>%1 is a year of the Common Era, %2 the same of the Buddhist Era, %3 which years would be right</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::LinkedWords</name>
    <message>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>A text size of %1 takes effect when the program restarts. This view comes back as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – ASCN Atlas</source>
        <extracomment>title of the window: %1 is the name of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Manual</name>
    <message>
        <source>OPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader prefers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reader left off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an option it opens a window where the reader left off. It never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 when all is well, 1 when something failed, 2 when the arguments are not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapCard</name>
    <message>
        <source>Choose what the states are coloured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapMenu</name>
    <message>
        <source>Choose the city %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the choice of %1</source>
        <extracomment>%1 is a city
----------
%1 is a state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapOverlays</name>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the legend away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapTable</name>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the urban agglomeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapTexts</name>
    <message numerus="yes">
        <source>%n pilot city(s)</source>
        <translation>
            <numerusform>%n pilot city</numerusform>
            <numerusform>%n pilot cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later member(s)</source>
        <translation>
            <numerusform>%n later member</numerusform>
            <numerusform>%n later members</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is an indicator, %2 a year
----------
%1 is &quot;26 pilot cities&quot;, %2 &quot;11 later members&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the urban agglomeration, %1 (where the source ends)</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the urban agglomeration, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>million people, where room is short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries and names shown do not imply endorsement or acceptance. Dotted lines are approximate. Basemap: Natural Earth (public domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is one title or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <extracomment>%1 is an indicator, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state, %2 what is known of it
----------
%1 is an indicator, %2 a value with its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1, the nearest earlier year with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projection for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · member since %2</source>
        <extracomment>%1 is a state, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · pilot city since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No count of its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of projects before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in the plan of %1</source>
        <translation>
            <numerusform>%n project in the plan of %1</numerusform>
            <numerusform>%n projects in the plan of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No projects in the plans of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in the report of %1</source>
        <translation>
            <numerusform>%n project in the report of %1</numerusform>
            <numerusform>%n projects in the report of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No projects in the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet a member: joins in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen states: %1.</source>
        <extracomment>%1 is one state or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen city: %1.</source>
        <extracomment>%1 is a city and what is known of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4: %5</source>
        <extracomment>%1 is a city, %2 its state, %3 and %4 count: 5 of 26; %5 how many people live there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the administrative area (%2)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, where the source ends)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, the nearest year with data)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, projection)</source>
        <extracomment>%1 is &quot;1.8 million people&quot;, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the list of %2</source>
        <extracomment>%1 is an area, %2 a year; the list itself names no areas</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;26 pilot cities, 11 later members&quot;, %2 an indicator with its year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member city yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (latest)</source>
        <extracomment>%1 is an indicator, %2 the year of all its values, none of which is of the year looked at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, latest values, %2</source>
        <extracomment>%1 is an indicator, %2 years: each state has its last value, of one of these years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (projection)</source>
        <extracomment>%1 is an indicator with its year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (partly projection)</source>
        <extracomment>%1 is an indicator with its year; some states have estimates, others projections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pilot city(s) of %1</source>
        <extracomment>in a year before the first joined; %1 is the year in which they will</extracomment>
        <translation>
            <numerusform>%n pilot city of %1</numerusform>
            <numerusform>%n pilot cities of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilot city of %1</source>
        <extracomment>on the map of an earlier year; %1 is the year in which it joins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilot city since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MapWidget</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from city to city; Tab goes on to the states, where they go from state to state. Enter chooses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MatrixCard</name>
    <message>
        <source>What each city works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>marks of the matrix</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>marks of the matrix</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cities have rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities and areas; Enter opens the projects of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plans give no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects of later members are not shown</source>
        <translation>
            <numerusform>%n project of later members is not shown</numerusform>
            <numerusform>%n projects of later members are not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MatrixModel</name>
    <message numerus="yes">
        <source>%n projects, not filed by area</source>
        <translation>
            <numerusform>%n project, not filed by area</numerusform>
            <numerusform>%n projects, not filed by area</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MemberFilterBar</name>
    <message>
        <source>Protocol: states, then cities, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the agglomeration, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of joining, earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the members are ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MemberFilterText</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n members</source>
        <extracomment>%1 is how many are shown, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %n member</numerusform>
            <numerusform>%1 of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members (%1 in %2)</source>
        <extracomment>%n is how many there are today, %1 how many there were in a year, %2 the year</extracomment>
        <translation>
            <numerusform>%n member (%1 in %2)</numerusform>
            <numerusform>%n members (%1 in %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MemberPanel</name>
    <message>
        <source>Member cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* projection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::MembersIntro</name>
    <message numerus="yes">
        <source>%n members joined</source>
        <translation>
            <numerusform>%n member joined</numerusform>
            <numerusform>%n members joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>The members of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pilot cities and %2 later members</source>
        <extracomment>%1 and %2 are numbers of cities</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a city in the list to read all that is known of it: its names, its people, its plan, its projects from report to report, its nearest members and those that are like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects are known from plans and reports.</source>
        <translation>
            <numerusform>%n project is known from plans and reports.</numerusform>
            <numerusform>%n projects are known from plans and reports.</numerusform>
        </translation>
    </message>
    <message>
        <source>How the network grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NavigationRail</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NeighbourText</name>
    <message>
        <source>north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north-north-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east-north-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>east-south-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-south-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-south-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>south-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west-south-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>west-north-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>north-north-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km to the %2</source>
        <extracomment>%1 is a number of kilometres, %2 a direction such as &quot;south-east&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° S</source>
        <extracomment>degrees of latitude</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° W</source>
        <extracomment>degrees of longitude</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a place: latitude, longitude</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NetworkCharts</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 member cities in %2</source>
        <extracomment>%1 is a number of cities, %2 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member cities by the year in which they joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects in the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 projects in the report of %2</source>
        <extracomment>%1 is a number of projects, %2 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in the monitoring reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NetworkFigures</name>
    <message>
        <source>Member cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed in the chart of states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from printed shares and chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnerships</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state or an area, %2 what is counted of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth and monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some figures are printed in the reports, others are counted from their lists. The two do not always agree: they stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports have no figures of this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities by the year in which they joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partnerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year (%1)</source>
        <extracomment>head of a column; %1 is the era, such as CE</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NetworkPage</name>
    <message>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand’s programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NetworkSheet</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectoral dialogue partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the edition has of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat of the government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai name in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the framework is and what it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principles of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NothingFound</name>
    <message>
        <source>Nothing here has “%1”.</source>
        <extracomment>in a list that a filter leaves without rows; %1 is what was typed</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::OverviewPage</name>
    <message>
        <source>Drag, or use the arrow keys; a double click or Home puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between map and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PageHead</name>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PagePicture</name>
    <message>
        <source>%1 · ASCN Atlas, data edition %2 · independent, not a publication of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Patterns</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PeerText</name>
    <message>
        <source>capital of its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 m above the sea</source>
        <extracomment>%1 is a number of metres</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan puts %1 first</source>
        <extracomment>%1 is a list of areas of the framework</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1 people in the agglomeration</source>
        <extracomment>%1 is a round number such as &quot;500,000&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people or more in the agglomeration</source>
        <extracomment>%1 is a round number such as &quot;10 million&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 people in the agglomeration</source>
        <extracomment>%1 and %2 are round numbers such as &quot;1 million&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <comment>a round number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 m above the sea</source>
        <extracomment>%1 is a number of metres</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PeoplePanel</name>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External partners of ASEAN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PhaseLegend</name>
    <message numerus="yes">
        <source>%1: %n provinces</source>
        <extracomment>%1 is a part of the plan such as &quot;Year 1&quot;, %n how many provinces it names</extracomment>
        <translation>
            <numerusform>%1: %n province</numerusform>
            <numerusform>%1: %n provinces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PlacePanel</name>
    <message>
        <source>Projects of %1</source>
        <extracomment>%1 is a city</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan and no report has a project of %1.</source>
        <extracomment>%1 is a city</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::PlaceWords</name>
    <message>
        <source>Followed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of ASEAN since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what statements are about, and the year they are for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well known, not checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition does not know what the link names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Program</name>
    <message>
        <source>%1 Shown instead: edition %2, which came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 of the data is shown, from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%2” in edition %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ProgrammeMap</name>
    <message numerus="yes">
        <source>Map of %n provinces of the programme</source>
        <translation>
            <numerusform>Map of %n province of the programme</numerusform>
            <numerusform>Map of %n provinces of the programme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>a province on the map of the programme: %1 is its name, %2 and %3 count: 5 of 12</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ProgrammePanel</name>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is one title or more</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ProgrammeSheet</name>
    <message>
        <source>The plan names the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any city may apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the same years in two eras</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province of the Thai programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166-2 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand’s smart city programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases, committee and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ProjectLifeModel</name>
    <message>
        <source>Project · years %1</source>
        <extracomment>head of the first column, before years of the lists; %1 is their era, such as CE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years %1</source>
        <extracomment>head before the years of the lists, where the projects stand above them; %1 is their era, such as CE</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ProjectLifeText</name>
    <message>
        <source>%1 %2</source>
        <comment>a stretch of the life of a project</comment>
        <extracomment>%1 is what lists say of a project, %2 a year or a span of years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a project in a year</comment>
        <extracomment>%1 is a year, %2 what the lists of that year say of a project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved: the report does not say which of two or three projects of the city is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report of %1: a gap, not an end.</source>
        <extracomment>%1 is a list of years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public, only a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 the total alone was published, not the list.</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ProjectSheet</name>
    <message>
        <source>the reports list it under the same title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reports list it under a new title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken to be the project of the reports: a reading of this atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project of the plans: a report listed it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the printed list of completed projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the status chart of the city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from chart and text together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · priority project of the plan of %2</source>
        <extracomment>%1 is a city, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · first in the report of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put there by this atlas: no report lists the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the reports file it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (report of %2)</source>
        <extracomment>%1 is a status, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated for this atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the plan of its city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From plan to reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”.</source>
        <extracomment>%1 is a title as a report prints it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed under %1.</source>
        <extracomment>%1 is an area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From year to year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports print only its title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::RankChart</name>
    <message>
        <source>scenario %1</source>
        <extracomment>%1 is the name of a scenario such as &quot;SSP2 (Middle of the road)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a value every %n years</source>
        <translation>
            <numerusform>a value every year</numerusform>
            <numerusform>a value every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>values of %1 only</source>
        <extracomment>%1 is a list of years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as one economy among countries, the European Union as one too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as one economy among countries</source>
        <extracomment>%1 is ASEAN and who is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <extracomment>%1 is a measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European Union counts as one economy; its members have no rank of their own here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of ASEAN have no rank of their own here, and those of the European Union are counted singly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no value of the European Union as one: countries are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no values of the years between: a line leads from one value to the next and says nothing of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::RankPanel</name>
    <message>
        <source>Series to rank by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU by country</source>
        <extracomment>how the European Union is counted among the economies</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the European Union is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::RankSheet</name>
    <message>
        <source>What the article says, what each series gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of ASEAN as one economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks of different series may stand side by side; their levels may not, because prices differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article: %1</source>
        <extracomment>%1 is what the article states, a sentence without its end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a rank, %2 the year it is of, other than the one asked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>%1 is a year with its era; ranks of that year stand below</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nominal values, which end in %1, ASEAN is %2 in no year.</source>
        <extracomment>%1 is a year with its era, %2 a rank</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nominal values, which end in %1, ASEAN is %2 in %3.</source>
        <extracomment>%1 is a year with its era, %2 a rank, %3 a list of years and spans of years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, the EU as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which the article does not name, is larger than ASEAN in %2 of %3 series.</source>
        <extracomment>%1 is an economy the article does not name, %2 of %3 are numbers of series</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series has ASEAN with all its members so early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–: %1 has no value of the European Union as one.</source>
        <extracomment>%1 is the name of a series; a dash stands in place of its rank</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::RecordList</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows are left of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ReportCardChart</name>
    <message>
        <source>article</source>
        <extracomment>the forecast that the article repeats</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real growth of GDP, % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April %1</source>
        <extracomment>an edition; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median error %1 points</source>
        <extracomment>%1 is a number of percentage points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, growth: %2 a year expected for %3, %4 in fact</source>
        <extracomment>%1 is a place, %2 and %4 are rates, %3 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth was below the projections of April %3 in %1 of %2 members</source>
        <extracomment>%1 of %2 are numbers of states, %3 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in colour: actual; grey: as projected in April %1</source>
        <extracomment>what the colours of lines mean; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition of April %1 has no growth of ASEAN: it is worked out here from its members, each weighted by its output at purchasing power of the year before.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMF %1</source>
        <extracomment>whose projection it was; %1 is the number of a year, the subtitle has the month</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ReportCardSheet</name>
    <message>
        <source>What became of earlier projections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth, % a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of all yearly projections for the members were off by more than %1 points (%2 values).</source>
        <extracomment>%1 is a number of points, %2 a number of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article: %1</source>
        <extracomment>%1 is what the article states, a sentence without its end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 are years, %2 is a list of places</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth, output and people: the IMF in April %1 against what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDP in US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of all yearly projections for the members were off by more than %1 (%2 values).</source>
        <extracomment>%1 is a share, %2 a number of values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median error of the forecast over %1 is %2 points.</source>
        <extracomment>%1 are years, %2 is a number of percentage points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected and Actual are means over the years; the error is the median of the yearly ones without their signs, in points. ASEAN as of then is worked out here from its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In current dollars the error includes exchange rates, and national accounts that were revised since. The copy of the edition has lost the largest values: a member without them, and with it the sum of all, cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projections are the IMF’s, the values of today the United Nations’: the two differ in earlier years too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN grew %2 a year in %1 and %4 in %3, the pandemic included.</source>
        <extracomment>%1 and %3 are spans of years, %2 and %4 rates</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ReportLevelsChart</name>
    <message>
        <source>April %1</source>
        <extracomment>an edition; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no projection of April %2 is kept</source>
        <extracomment>%1 is a place, %2 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a measure, %2 its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: as published in April %1</source>
        <extracomment>what the colours of lines mean; %1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: as the IMF had it in April %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median error %1</source>
        <extracomment>%1 is a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of April %1 has lost the largest values: without a projection of %2 there is none of ASEAN.</source>
        <extracomment>%1 is a year with its era, %2 a list of states</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <extracomment>%1 is a list of states</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, people: %2 expected for %3, %4 in fact</source>
        <extracomment>%1 is a place, %2 and %4 are changes such as &quot;+5.1 %&quot;, %3 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, GDP: %2 expected for %3, %4 in fact (%5)</source>
        <extracomment>%1 is a place, %2 and %4 are amounts, %3 is a year with its era, %5 a unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, GDP: %2 expected for %3, %4 in fact</source>
        <extracomment>%1 is a place, %2 and %4 are amounts, %3 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of today are those of the United Nations, the edition of April %1 is the IMF’s: they differ in earlier years too, so the title compares how much each grew.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In current dollars the error includes exchange rates, and national accounts that were revised since April %1.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ReportPanel</name>
    <message>
        <source>One place with all measures, or the growth of each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SearchBox</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place · year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economies and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of Thailand’s programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of Thailand’s programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search places, projects, events, figures, pages and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or shorter words, a name in Thai or English, or a place, an indicator and a year together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the best %n results</source>
        <translation>
            <numerusform>the best %n result</numerusform>
            <numerusform>the best %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กทม.</source>
        <comment>typed as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a city by its Thai abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thai urban 2583</source>
        <comment>typed as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place, an indicator and a year of either era</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring report 2025</source>
        <comment>typed as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bankok</source>
        <comment>typed as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one wrong letter is forgiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark theme</source>
        <comment>typed as an example</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the program can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SearchIndex</name>
    <message>
        <source>search_index: %1 is not found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search_text: %1 rows, but the facts give %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search_text: row %1 is not what the facts give for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SegmentedSwitch</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>said of a word of a switch: %1 is its place, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SeriesChart</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4, projection</source>
        <extracomment>%1 is a measure, %2 a place, %3 a value with its unit, %4 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::Settings</name>
    <message>
        <source>The settings in %1 are damaged at byte %2 and were set aside as %3; the program starts with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are damaged at byte %2; they stay as they are, and nothing new is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SheetPane</name>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the citation in Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SheetPanel</name>
    <message>
        <source>Close the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a row that was opened: %1 is its kind, such as &quot;Event&quot;, %2 its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SheetView</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so?</source>
        <extracomment>said of the sign behind a figure: %1 are the words before it, such as &quot;ASEAN, 52.8 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, link</source>
        <extracomment>what a reader of the screen says of a link: %1 are its words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <extracomment>said of the small number of a source: %1 is the number, %2 the source</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SheetWording</name>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well known, but not checked again against a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SourceRows</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SourceSheet</name>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year and edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in the browser only when asked; the atlas itself never fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this edition rests on it; it stands here because the article or another source names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places, %1</source>
        <extracomment>%n places have values, %1 is a span of years</extracomment>
        <translation>
            <numerusform>%n place, %1</numerusform>
            <numerusform>%n places, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Series it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims it is set against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it differs from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the facts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n documents and data sets stand behind this edition. Nothing is ever fetched from their addresses.</source>
        <translation>
            <numerusform>%n document or data set stands behind this edition. Nothing is ever fetched from its address.</numerusform>
            <numerusform>%n documents and data sets stand behind this edition. Nothing is ever fetched from their addresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest dated source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the facts have in English only was put into Thai by the team of this atlas; these translations are not yet reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: two editions with the same fingerprint say the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SourceText</name>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visions of cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other names of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>areas of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statuses of projects in reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definitions of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations between indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicators of an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnotes of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed for the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press or web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encyclopedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phases of Thailand’s programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provinces of Thailand’s programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::SourcesPage</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <extracomment>%1 is an id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::StateSheet</name>
    <message>
        <source>Official name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written %1</source>
        <extracomment>%1 is another spelling of a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of ASEAN since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that represents the state in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Member state · founded the network · %n member cities</source>
        <translation>
            <numerusform>Member state · founded the network · %n member city</numerusform>
            <numerusform>Member state · founded the network · %n member cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Member state · joined the network later · %n member cities</source>
        <translation>
            <numerusform>Member state · joined the network later · %n member city</numerusform>
            <numerusform>Member state · joined the network later · %n member cities</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilot city, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later member, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>year and kind</comment>
        <extracomment>%1 is a year, %2 &quot;estimate&quot; or &quot;projection&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its series in %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of that year or the nearest earlier one. A value opens the whole series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition has no series of this state up to that year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::TextDialog</name>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::TimelinePanel</name>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by word, place or year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::TwoFormsPanel</name>
    <message>
        <source>Together</source>
        <extracomment>how the lines of several states are shown: in one chart, or each in one of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanChart</name>
    <message>
        <source>%1 urban by %2? ASEAN: %3</source>
        <extracomment>%1 is &quot;two thirds&quot; or such, %2 a year with its era, %3 and %4 shares, %5 a later year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 urban by %2? ASEAN: %3, and %4 in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, below %4 up to %5</source>
        <extracomment>%1 is a place, %2 a share, %3 a year with its era, %4 &quot;two thirds&quot; or such, %5 a later year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 reached in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <extracomment>%1 is a state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, over %4 since %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 urban in %3; ASEAN %4</source>
        <extracomment>%1 is a state, %2 and %4 shares, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 %4 in %5; ASEAN %6</source>
        <extracomment>%1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3 %4 in %5; ASEAN %6</source>
        <extracomment>the lowest and the highest of several; %1 and %3 are states, %2, %4 and %6 shares, %5 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>%1 is the measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its members</source>
        <extracomment>%1 is ASEAN and who is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanCrossingText</name>
    <message>
        <source>already in %1, where the series begins</source>
        <extracomment>%1 is the first year of the series</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in %1, projection</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 urban: %3</source>
        <extracomment>%1 is a place, %2 &quot;two thirds&quot; or &quot;40 %&quot;, %3 says when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the article says %2</source>
        <extracomment>%1 is a finding, %2 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a finding, %2 says that the share was lost again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>the first year of a series; it may have been so for long</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a share, %2 the last year of a series</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below again after %1</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below again after %1, back in %2</source>
        <extracomment>%1 and %2 are years with their era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by %2 (%1)</source>
        <extracomment>%1 is a share, %2 the last year of the series</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by %1</source>
        <extracomment>the last year of the series</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanEditions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the end of a line: %1 is an edition, %2 its last value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 urban (%4), %5 (%6)</source>
        <extracomment>%1 is a place, %2 a year with its era, %3 and %5 are shares, %4 and %6 editions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN %1</source>
        <extracomment>an edition of the urban share; %1 is the year in which it was published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World Bank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two editions of the urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share of population, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 %2 and %3 say the same.</source>
        <extracomment>%1 is a year with its era, %2 and %3 are editions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 %2 is %3 percentage points higher than %4.</source>
        <extracomment>%1 is a year with its era, %2 and %4 are editions, %3 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 %2 is %3 percentage points lower than %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 it is at most %2 points lower (%3) and at most %4 points higher (%5).</source>
        <extracomment>of the newer edition; %1 are years such as 1960–2025, %2 and %4 numbers of points, %3 and %5 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 it is at most %2 points lower (%3) and never higher.</source>
        <extracomment>of the newer edition; %1 are years such as 1960–2025, %2 is a number of points, %3 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over %1 it is at most %2 points higher (%3) and never lower.</source>
        <extracomment>of the newer edition; %1 are years such as 1960–2025, %2 is a number of points, %3 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same over %1.</source>
        <extracomment>%1 are years such as 1960–2025</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the states the gap reaches from %1 (%2) to %3 points (%4).</source>
        <extracomment>the gap of two editions; %1 and %3 are numbers of percentage points with their sign, %2 and %4 states</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share of population of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the UN edition of %1</source>
        <extracomment>in a sentence; %1 is the year in which it was published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the World Bank edition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not both have a value for %1; the nearest year with both is %2.</source>
        <extracomment>%1 and %2 are years</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanMaps</name>
    <message>
        <source>This edition has no urban shares for %1</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, on both maps</source>
        <extracomment>%1 is a place, %2 a share, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 in %5; %6: %7 and %8</source>
        <extracomment>%1 is a state, %2 and %4 its shares, %3 and %5 years, %6 is ASEAN, %7 and %8 its shares in these years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 urban in %3, %4 in %5; higher in %6 of %7 states</source>
        <extracomment>%1 is ASEAN, %2 and %4 its shares, %3 and %5 years, %6 and %7 are numbers of states</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: %1, % (%2)</source>
        <extracomment>%1 is a measure, %2 an edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circles: people of the urban agglomerations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scale for both maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>the heading of a map; %1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: values of %2</source>
        <extracomment>the heading of a map; %1 is a year, %2 the year of all its values
----------
the heading of a map; %1 is a year, %2 the years its values are of, such as 2020–2024</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, projection</source>
        <extracomment>the heading of a map; %1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, partly projection</source>
        <extracomment>the heading of a map; %1 is a year; some states have estimates, others projections</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimates</source>
        <extracomment>the heading of a map; %1 is a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanPanels</name>
    <message>
        <source>Members more than half urban in %1: %2 of %3; ASEAN: %4</source>
        <extracomment>%1 is a year with its era, %2 and %3 are numbers of states, %4 is a share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <extracomment>%1 is the measure</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey: %1</source>
        <extracomment>what the grey line is: %1 is ASEAN and who is in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanPeople</name>
    <message>
        <source>In cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: people in cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in cities, %3 outside in %4; more in cities by %5</source>
        <extracomment>%1 is a place, %2 and %3 are numbers of people, %4 and %5 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in cities, %3 outside in %4</source>
        <extracomment>%1 is a place, %2 and %3 are numbers of people, %4 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in cities and outside, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People outside of cities are worked out here from the people in cities and their share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of %1</source>
        <extracomment>%1 is a place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in cities in %3</source>
        <extracomment>%1 is a place, %2 a number of people, %3 a year</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanRows</name>
    <message>
        <source>Place</source>
        <extracomment>the years in which a share is reached, and the share then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years at or above the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>of the number of people in two years, which the column shows as a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>of the number of people between two years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>of two shares, in percentage points, as the words above the table say</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanSpeed</name>
    <message>
        <source>%1: %2 points in the ten years to %3, the most of all</source>
        <extracomment>%1 is a place, %2 a number of percentage points, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points in the ten years to %3; at most %4, to %5</source>
        <extracomment>%1 is a place, %2 and %4 are numbers of percentage points, %3 and %5 years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the urban share in ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the urban share in the ten years before, percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points in the ten years to %3</source>
        <extracomment>%1 is a place, %2 a number of percentage points, %3 a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::UrbanisationPage</name>
    <message>
        <source>Urbanisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition of the urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>how the lines of several states are shown: in one chart, or each in one of its own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The United Nations projects to 2050; the World Bank has a newer history and no projection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ValueModel</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year (%1)</source>
        <extracomment>head of a column; %1 is the era, such as CE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ViewCheck</name>
    <message>
        <source>There is no city “%1” in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no area “%1” in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator “%1” in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state “%1” in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1” in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::ViewWords</name>
    <message>
        <source>Chosen: %1.</source>
        <extracomment>%1 is one state, city or area, or several</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer chosen: %1.</source>
        <extracomment>%1 is one state, city or area, or several</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1.</source>
        <extracomment>%1 is a year with its era</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::YearBar</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a year, Common Era or Buddhist Era, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here: projection by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no values after this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a year. Type four digits, such as %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>era, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>year, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASCN founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASEAN founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <comment>what lies beyond here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: estimates to %2, then projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: estimates to %2, no projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is outside %3 (%4).</source>
        <comment>typed, the year in the era shown, the years in this and the other era</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the years of this page, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>the same year in both eras</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates to %1, then projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates to %1, no projection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atlas::YearMark</name>
    <message>
        <source>%1 (value of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
