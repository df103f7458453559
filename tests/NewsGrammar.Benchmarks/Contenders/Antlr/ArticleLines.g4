// The aggregator's layout for ANTLR 4: the lexer makes a token of a line, the parser reads the tokens.
//
// The C# files in Generated are made from this one with a port of the tool that needs no Java:
//
//   npx antlr-ng@1.0.10 -Dlanguage=CSharp -p NewsGrammar.Benchmarks.Contenders.Antlr \
//       --generate-listener false -o Generated ArticleLines.g4
grammar ArticleLines;

article
    : (title=paragraph published=PUBLISHED)? body+=paragraph+ source=SOURCE? keywords=KEYWORDS? embedded? related? EOF
    ;

embedded
    : READ_ALSO title=paragraph publisher=SHORT? body+=paragraph+ source=SOURCE?
    ;

related
    : RELATED titles+=BULLET+
    ;

paragraph
    : SHORT
    | PARAGRAPH
    ;

// Of two tokens of the same length the first one wins, and each is a whole line.
PUBLISHED : 'تاريخ النشر' SEPARATOR LINE ;
SOURCE    : 'المصدر' SEPARATOR LINE ;
KEYWORDS  : 'كلمات ' ('دلالية' | 'مفتاحية') SEPARATOR LINE ;
READ_ALSO : [إا] 'قرأ أيضا' '\u064B'? SEPARATOR? ;
RELATED   : 'مقالات ' ('مشابهة' | 'ذات صلة') SEPARATOR? ;
BULLET    : '•' SPACE* LINE ;
SHORT     : (WORD SPACE+ (WORD SPACE+ (WORD SPACE+)?)?)? LAST_WORD ;
PARAGRAPH : LINE ;
BLANK     : (SPACE | '\n')+ -> skip ;

fragment LINE      : NON_SPACE (~'\n'* NON_SPACE)? ;
fragment SEPARATOR : SPACE* [:：|/\-–—،!] SPACE* ;
fragment WORD      : NON_SPACE+ ;
fragment LAST_WORD : NON_SPACE* ~[ \t\r\n\u00A0.؟!:] ;
fragment NON_SPACE : ~[ \t\r\n\u00A0] ;
fragment SPACE     : [ \t\r\u00A0] ;
