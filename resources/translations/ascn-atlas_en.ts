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
        <source>Fonts: Noto Sans, Noto Sans Thai and Noto Sans Math, SIL Open Font License 1.1 (OFL-1.1).</source>
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
        <source>&amp;Keys</source>
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
    <name>atlas::AreaStripHead</name>
    <message>
        <source>Areas of the framework</source>
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
</context>
<context>
    <name>atlas::ChartTable</name>
    <message>
        <source>Place</source>
        <extracomment>the columns of a table; %1 is the word of the era</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year (%1)</source>
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
</context>
<context>
    <name>atlas::ChoiceChip</name>
    <message>
        <source>%1, chosen</source>
        <comment>a state, a city or an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 back</source>
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
        <source>Take back all that is chosen</source>
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
        <source>Keys</source>
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
        <source>The disk did not take or give what was asked of it.</source>
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
        <source>Qt&apos;s SQLite driver is not installed (package libqt6sql6-sqlite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver brings an SQLite of its own. Install the driver that uses the system&apos;s SQLite.</source>
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
    <name>atlas::Dataset</name>
    <message>
        <source>This file does not say which edition of the atlas it is.</source>
        <translation type="unfinished"></translation>
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
        <extracomment>%1 is the name of a scenario such as &quot;SSP2 (Middle of the road)&quot;
----------
%1 is a measure, %2 its unit</extracomment>
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
        <source>%1 is torn: %2 of %3 bytes are there. Take a fresh copy of it.</source>
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
        <source>its folder cannot be made.</source>
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
        <source>%1 %2, %3</source>
        <comment>name of a figure, year, estimate or projection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, year</comment>
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
        <source>ASEAN under 35</source>
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
        <source>Place of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3), %4 in %5 (%6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3), %4 in %5 (%6).</source>
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
        <source>Place of ASEAN, taken as one economy, among all countries by GDP in current US dollars: %1 in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of ASEAN, taken as one economy, among all countries by GDP at purchasing power parity: %1 in %2 (%3).</source>
        <translation type="unfinished"></translation>
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
        <source>Under 35</source>
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
</context>
<context>
    <name>atlas::KeysText</name>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Choose the city</source>
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
        <source>+ and −</source>
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
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten years on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
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
</context>
<context>
    <name>atlas::Library</name>
    <message>
        <source>The table “%1” of this edition cannot be read. %2</source>
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
        <source>“%2” is no value for “%1” of a view: right would be %3.</source>
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
</context>
<context>
    <name>atlas::MainWindow</name>
    <message>
        <source>ASCN Atlas: ASEAN Smart Cities Network</source>
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
        <source>Take back the choice of %1</source>
        <extracomment>%1 is a city
----------
%1 is a state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back the choice</source>
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
        <extracomment>%1 is &quot;26 pilot cities&quot;, %2 &quot;11 later members&quot;
----------
%1 is an indicator, %2 a year</extracomment>
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
        <extracomment>%1 is an indicator, %2 a value with its unit</extracomment>
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
        <source>Map: %1.</source>
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
</context>
<context>
    <name>atlas::MapWidget</name>
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
    <name>atlas::Program</name>
    <message>
        <source>%1 Shown instead: edition %2, which came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1 of the data is shown, from %2.</source>
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
    <name>atlas::SheetView</name>
    <message>
        <source>Sources</source>
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
        <source>%1 is outside the years of the atlas, %2.</source>
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
</context>
<context>
    <name>atlas::YearMark</name>
    <message>
        <source>%1 (value of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
