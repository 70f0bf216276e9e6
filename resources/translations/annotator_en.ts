<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message numerus="yes">
        <source>%n case(s) all agreed on are in gold</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>
            <numerusform>%n case all agreed on is in gold</numerusform>
            <numerusform>%n cases all agreed on are in gold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work of %n annotator(s) is locked</source>
        <extracomment>annotator/ui/adjudicate/settling.py</extracomment>
        <translation>
            <numerusform>The work of %n annotator is locked</numerusform>
            <numerusform>The work of %n annotators is locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more passage(s)</source>
        <extracomment>annotator/ui/adjudicate/sheet.py</extracomment>
        <translation>
            <numerusform>and %n more passage</numerusform>
            <numerusform>and %n more passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) all agree on</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>
            <numerusform>%n case all agree on</numerusform>
            <numerusform>%n cases all agree on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide after that</source>
        <extracomment>annotator/ui/adjudicate/teaching.py</extracomment>
        <translation>
            <numerusform>%n to decide after that</numerusform>
            <numerusform>%n to decide after that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) of this story are agreed on</source>
        <extracomment>annotator/ui/adjudicate/thresholds.py</extracomment>
        <translation>
            <numerusform>%n case of this story is agreed on</numerusform>
            <numerusform>%n cases of this story are agreed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted as {label}</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>%n suggestion accepted as {label}</numerusform>
            <numerusform>%n suggestions accepted as {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) of {label} rejected</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>%n suggestion of {label} rejected</numerusform>
            <numerusform>%n suggestions of {label} rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} · %n left</source>
        <extracomment>annotator/ui/annotate/deciding.py</extracomment>
        <translation>
            <numerusform>{done} · %n left</numerusform>
            <numerusform>{done} · %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discussion · {open} open of %n</source>
        <extracomment>annotator/ui/annotate/discussion_panel.py</extracomment>
        <translation>
            <numerusform>Discussion · {open} open of %n</numerusform>
            <numerusform>Discussion · {open} open of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s) merged into {name}. {key} takes it back.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%n entity merged into {name}. {key} takes it back.</numerusform>
            <numerusform>%n entities merged into {name}. {key} takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) now mean {name}.</source>
        <extracomment>annotator/ui/annotate/entity_keeping.py</extracomment>
        <translation>
            <numerusform>%n mention now means {name}.</numerusform>
            <numerusform>%n mentions now mean {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <extracomment>annotator/ui/annotate/entity_lists.py, annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entities · %n</source>
        <extracomment>annotator/ui/annotate/entity_panel.py</extracomment>
        <translation>
            <numerusform>Entities · %n</numerusform>
            <numerusform>Entities · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard cases · %n</source>
        <extracomment>annotator/ui/annotate/hard_list.py</extracomment>
        <translation>
            <numerusform>Hard cases · %n</numerusform>
            <numerusform>Hard cases · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s)</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>
            <numerusform>%n fragment</numerusform>
            <numerusform>%n fragments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discussed: %n remark(s), {key}</source>
        <extracomment>annotator/ui/annotate/inspector.py</extracomment>
        <translation>
            <numerusform>Discussed: %n remark, {key}</numerusform>
            <numerusform>Discussed: %n remarks, {key}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>annotator/ui/annotate/label_bar.py</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more article(s)</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>and %n more article</numerusform>
            <numerusform>and %n more articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} is {name} · %n mention(s)</source>
        <extracomment>annotator/ui/annotate/linking.py</extracomment>
        <translation>
            <numerusform>{words} is {name} · %n mention</numerusform>
            <numerusform>{words} is {name} · %n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found so far …</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>
            <numerusform>%n found so far …</numerusform>
            <numerusform>%n found so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %n ticked. Space ticks, A all or none, Enter tags them in one step, Escape closes.</source>
        <extracomment>annotator/ui/annotate/occurrence_panel.py</extracomment>
        <translation>
            <numerusform>{ticked} of %n ticked. Space ticks, A all or none, Enter tags them in one step, Escape closes.</numerusform>
            <numerusform>{ticked} of %n ticked. Space ticks, A all or none, Enter tags them in one step, Escape closes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other occurrence(s) tagged as {label}. {key} takes them back.</source>
        <extracomment>annotator/ui/annotate/recurring.py</extracomment>
        <translation>
            <numerusform>%n other occurrence tagged as {label}. {key} takes them back.</numerusform>
            <numerusform>%n other occurrences tagged as {label}. {key} takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fragment(s) kept ({words})</source>
        <extracomment>annotator/ui/annotate/shaping.py</extracomment>
        <translation>
            <numerusform>%n fragment kept ({words})</numerusform>
            <numerusform>%n fragments kept ({words})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied to %n version(s): {names}</source>
        <extracomment>annotator/ui/compare/carrying.py</extracomment>
        <translation>
            <numerusform>Copied to %n version: {names}</numerusform>
            <numerusform>Copied to %n versions: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>furniture, %n line(s)</source>
        <extracomment>annotator/ui/compare/painting.py</extracomment>
        <translation>
            <numerusform>furniture, %n line</numerusform>
            <numerusform>furniture, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are listed</source>
        <extracomment>annotator/ui/dashboard/rows_page.py</extracomment>
        <translation>
            <numerusform>the first one is listed</numerusform>
            <numerusform>the first %n are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/dialogs/import_articles.py, annotator/ui/navigator/panel.py, annotator/ui/project_actions.py, annotator/ui/search/place.py, annotator/ui/welcome.py</extracomment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <extracomment>annotator/ui/dialogs/backups.py, annotator/ui/project_actions.py, annotator/ui/schema/label_list.py, annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <extracomment>annotator/ui/dialogs/details.py</extracomment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folder(s) in {folder}</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>%n file or folder in {folder}</numerusform>
            <numerusform>%n files and folders in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>annotator/ui/dialogs/import_articles.py, annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n article(s)</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>The first article</numerusform>
            <numerusform>The first %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds left aside</source>
        <extracomment>annotator/ui/dialogs/import_articles.py</extracomment>
        <translation>
            <numerusform>%n file of another kind left aside</numerusform>
            <numerusform>%n files of other kinds left aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(s)</source>
        <extracomment>annotator/ui/dialogs/import_report.py, annotator/ui/story_actions.py</extracomment>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came in.</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>
            <numerusform>%n record came in.</numerusform>
            <numerusform>%n records came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not; see below.</source>
        <extracomment>annotator/ui/dialogs/merge_report.py</extracomment>
        <translation>
            <numerusform>%n did not; see below.</numerusform>
            <numerusform>%n did not; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to one annotator each.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>%n story goes to one annotator.</numerusform>
            <numerusform>%n stories go to one annotator each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) go to {people} annotators each</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>%n story goes to {people} annotators</numerusform>
            <numerusform>%n stories go to {people} annotators each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to one.</source>
        <extracomment>annotator/ui/dialogs/sprint.py</extracomment>
        <translation>
            <numerusform>%n to one.</numerusform>
            <numerusform>%n to one each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) edited from it</source>
        <extracomment>annotator/ui/dialogs/version_list.py</extracomment>
        <translation>
            <numerusform>%n version edited from it</numerusform>
            <numerusform>%n versions edited from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent text(s)</source>
        <extracomment>annotator/ui/dialogs/versions.py</extracomment>
        <translation>
            <numerusform>%n independent text</numerusform>
            <numerusform>%n independent texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>annotator/ui/history/lines.py</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone, then it stopped: {why}</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>
            <numerusform>%n step undone, then it stopped: {why}</numerusform>
            <numerusform>%n steps undone, then it stopped: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone, down to “{step}”.</source>
        <extracomment>annotator/ui/history/panel.py</extracomment>
        <translation>
            <numerusform>%n step undone, down to “{step}”.</numerusform>
            <numerusform>%n steps undone, down to “{step}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) share a key and answer to neither; they are marked.</source>
        <extracomment>annotator/ui/keys/editor.py</extracomment>
        <translation>
            <numerusform>%n action shares a key and answers to neither; it is marked.</numerusform>
            <numerusform>%n actions share a key and answer to neither; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) marked: go to another, {key} merges them into it</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n row marked: go to another, {key} merges it into that</numerusform>
            <numerusform>%n rows marked: go to another, {key} merges them into it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) drafted</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n row drafted</numerusform>
            <numerusform>%n rows drafted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <extracomment>annotator/ui/matrix/place.py</extracomment>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n article(s) done</source>
        <extracomment>annotator/ui/navigator/model.py</extracomment>
        <translation>
            <numerusform>{done} of %n article done</numerusform>
            <numerusform>{done} of %n articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s)</source>
        <extracomment>annotator/ui/navigator/panel.py, annotator/ui/welcome.py</extracomment>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n pair(s).</source>
        <extracomment>annotator/ui/project_actions.py</extracomment>
        <translation>
            <numerusform>Exported %n pair.</numerusform>
            <numerusform>Exported %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>furniture · %n line(s)</source>
        <extracomment>annotator/ui/reading/folding.py</extracomment>
        <translation>
            <numerusform>furniture · %n line</numerusform>
            <numerusform>furniture · %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>annotator/ui/recents.py</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>%n new suggestion</numerusform>
            <numerusform>%n new suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>annotator/ui/review_actions.py</extracomment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) and entities get the other label in one step.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>
            <numerusform>%n annotation or entity gets the other label in one step.</numerusform>
            <numerusform>%n annotations and entities get the other label in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than are listed are among them.</source>
        <extracomment>annotator/ui/schema/merging.py</extracomment>
        <translation>
            <numerusform>%n more than is listed is among them.</numerusform>
            <numerusform>%n more than are listed are among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) read</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n mention read</numerusform>
            <numerusform>%n mentions read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n find(s) as</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>Tag %n find as</numerusform>
            <numerusform>Tag %n finds as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked; there may be more finds than are listed</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n ticked; there may be more finds than are listed</numerusform>
            <numerusform>%n ticked; there may be more finds than are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places so far</source>
        <extracomment>annotator/ui/search/place.py</extracomment>
        <translation>
            <numerusform>%n place so far</numerusform>
            <numerusform>%n places so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) tagged</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n place tagged</numerusform>
            <numerusform>%n places tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had it already</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n had it already</numerusform>
            <numerusform>%n had it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by somebody else left as they were</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n by somebody else left as it was</numerusform>
            <numerusform>%n by somebody else left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s)</source>
        <extracomment>annotator/ui/search/tagging.py</extracomment>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) handed out</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>%n story handed out</numerusform>
            <numerusform>%n stories handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) for {name}</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>%n story for {name}</numerusform>
            <numerusform>%n stories for {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n got fewer annotators</source>
        <extracomment>annotator/ui/sprint_actions.py</extracomment>
        <translation>
            <numerusform>%n got fewer annotators</numerusform>
            <numerusform>%n got fewer annotators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) locked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>
            <numerusform>%n story locked</numerusform>
            <numerusform>%n stories locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) unlocked</source>
        <extracomment>annotator/ui/sprint_desk.py</extracomment>
        <translation>
            <numerusform>%n story unlocked</numerusform>
            <numerusform>%n stories unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suggestions %n</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>
            <numerusform>suggestions %n</numerusform>
            <numerusform>suggestions %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>annotator/ui/status.py</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) grouped</source>
        <extracomment>annotator/ui/story_actions.py</extracomment>
        <translation>
            <numerusform>%n article grouped</numerusform>
            <numerusform>%n articles grouped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server is back; %n change(s) that waited were sent.</source>
        <extracomment>annotator/ui/team_link.py</extracomment>
        <translation>
            <numerusform>The server is back; %n change that waited was sent.</numerusform>
            <numerusform>The server is back; %n changes that waited were sent.</numerusform>
        </translation>
    </message>
</context>
</TS>
