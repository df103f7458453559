// The aggregator's layout for ANTLR 4: the lexer makes a token of a line, the parser reads the tokens.
//
// The C# files in Generated are made from this one with a port of the tool that needs no Java:
//
//   npx antlr-ng@1.0.10 -Dlanguage=CSharp -p NewsGrammar.Benchmarks.Contenders.Antlr \
//       --generate-listener false -o Generated ArticleLines.g4
grammar ArticleLines;

article
    : (title=PARAGRAPH published=PUBLISHED)? body+=PARAGRAPH+ source=SOURCE? keywords=KEYWORDS? embedded? related? EOF
    ;

embedded
    : READ_ALSO body+=PARAGRAPH+ source=SOURCE?
    ;

related
    : RELATED titles+=BULLET+
    ;

// Of two tokens of the same length the first one wins, and each is a whole line. Which paragraph is a publisher's name is
// left to the code that reads the tree: telling short lines apart costs the lexer more than all the rest.
PUBLISHED : 'تاريخ النشر' SEPARATOR LINE ;
SOURCE    : 'المصدر' SEPARATOR LINE ;
KEYWORDS  : 'كلمات ' ('دلالية' | 'مفتاحية') SEPARATOR LINE ;
READ_ALSO : [إا] 'قرأ أيضا' '\u064B'? SEPARATOR? SPACE* ;
RELATED   : 'مقالات ' ('مشابهة' | 'ذات صلة') SEPARATOR? SPACE* ;
BULLET    : '•' SPACE* LINE ;
PARAGRAPH : LINE ;
BLANK     : (SPACE | '\n')+ -> skip ;

fragment LINE      : ~[ \t\r\n\u00A0] ~'\n'* ;
fragment SEPARATOR : SPACE* [:：|/\-–—،!] SPACE* ;
fragment SPACE     : [ \t\r\u00A0] ;
