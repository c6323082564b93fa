//! The tokens of Python. logos finds the flat ones; the variants without a pattern come from the adaptor in this folder.
//!
//! A token is only its kind: the parser's actions read names and literals from the source through the span.

use logos::Logos;

/// A token and its byte offsets.
pub type Spanned = (u32, Token, u32);

#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq)]
#[logos(skip r"[ \t\x0c]+")]
pub enum Token {
    // What the adaptor consumes.
    #[regex(r"#[^\r\n]*", allow_greedy = true)]
    Comment,
    #[regex(r"\r\n|\n|\r")]
    Eol,
    #[regex(r"\\(\r\n|\n|\r)")]
    LineJoin,
    /// Prefix and first quote of a string or bytes literal.
    #[regex(r#"([rRbBuU]|[bB][rR]|[rR][bB])?['"]"#)]
    Quote,
    /// Prefix and first quote of an f-string or t-string.
    #[regex(r#"([fFtT][rR]?|[rR][fFtT])['"]"#)]
    FQuote,

    // Layout.
    Newline,
    Indent,
    Dedent,
    /// What the lexer has reported already; the parser stops here in silence.
    Error,

    // Names and literals. Bytes above 0x7F count as letters here and are checked against Unicode afterwards.
    #[regex(r"[a-zA-Z_\u{80}-\u{10FFFF}][a-zA-Z0-9_\u{80}-\u{10FFFF}]*")]
    Name,
    #[regex(r"[0-9](_?[0-9])*[jJ]?", priority = 10)]
    #[regex(r"0[xX](_?[0-9a-fA-F])+", priority = 10)]
    #[regex(r"0[oO](_?[0-7])+", priority = 10)]
    #[regex(r"0[bB](_?[01])+", priority = 10)]
    #[regex(r"([0-9](_?[0-9])*)?\.[0-9](_?[0-9])*([eE][+-]?[0-9](_?[0-9])*)?[jJ]?", priority = 10)]
    #[regex(r"[0-9](_?[0-9])*(\.([eE][+-]?[0-9](_?[0-9])*)?|[eE][+-]?[0-9](_?[0-9])*)[jJ]?", priority = 10)]
    Number,
    /// A whole string or bytes literal.
    Str,
    /// `f"`, literal text, and the closing quote.
    FStart,
    FMiddle,
    FEnd,
    /// `{ = ! : }` of a replacement field.
    FieldOpen,
    FieldEqual,
    FieldBang,
    FieldColon,
    FieldClose,

    // Soft keywords; the adaptor makes them names again where they are none.
    #[token("match")]
    Match,
    #[token("case")]
    Case,
    #[token("type")]
    Type,

    // Keywords.
    #[token("False")]
    False,
    #[token("None")]
    None,
    #[token("True")]
    True,
    #[token("and")]
    And,
    #[token("as")]
    As,
    #[token("assert")]
    Assert,
    #[token("async")]
    Async,
    #[token("await")]
    Await,
    #[token("break")]
    Break,
    #[token("class")]
    Class,
    #[token("continue")]
    Continue,
    #[token("def")]
    Def,
    #[token("del")]
    Del,
    #[token("elif")]
    Elif,
    #[token("else")]
    Else,
    #[token("except")]
    Except,
    #[token("finally")]
    Finally,
    #[token("for")]
    For,
    #[token("from")]
    From,
    #[token("global")]
    Global,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("in")]
    In,
    #[token("is")]
    Is,
    #[token("lambda")]
    Lambda,
    #[token("nonlocal")]
    Nonlocal,
    #[token("not")]
    Not,
    #[token("or")]
    Or,
    #[token("pass")]
    Pass,
    #[token("raise")]
    Raise,
    #[token("return")]
    Return,
    #[token("try")]
    Try,
    #[token("while")]
    While,
    #[token("with")]
    With,
    #[token("yield")]
    Yield,

    // Brackets.
    #[token("(")]
    LParen,
    #[token(")")]
    RParen,
    #[token("[")]
    LBracket,
    #[token("]")]
    RBracket,
    #[token("{")]
    LBrace,
    #[token("}")]
    RBrace,
    /// The parenthesis of `with (a as b, c):`.
    WithParen,

    // Operators and delimiters.
    #[token(",")]
    Comma,
    #[token(":")]
    Colon,
    #[token(";")]
    Semicolon,
    #[token(".")]
    Dot,
    #[token("...")]
    Ellipsis,
    #[token("->")]
    Arrow,
    #[token(":=")]
    ColonEqual,
    #[token("!")]
    Bang,
    #[token("=")]
    Equal,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("**")]
    StarStar,
    #[token("/")]
    Slash,
    #[token("//")]
    SlashSlash,
    #[token("%")]
    Percent,
    #[token("@")]
    At,
    #[token("<<")]
    ShiftLeft,
    #[token(">>")]
    ShiftRight,
    #[token("&")]
    Ampersand,
    #[token("|")]
    Bar,
    #[token("^")]
    Caret,
    #[token("~")]
    Tilde,
    #[token("<")]
    Less,
    #[token(">")]
    Greater,
    #[token("<=")]
    LessEqual,
    #[token(">=")]
    GreaterEqual,
    #[token("==")]
    EqualEqual,
    #[token("!=")]
    NotEqual,
    /// Python 2's `!=`, never valid.
    #[token("<>")]
    LessGreater,
    #[token("+=")]
    PlusEqual,
    #[token("-=")]
    MinusEqual,
    #[token("*=")]
    StarEqual,
    #[token("**=")]
    StarStarEqual,
    #[token("/=")]
    SlashEqual,
    #[token("//=")]
    SlashSlashEqual,
    #[token("%=")]
    PercentEqual,
    #[token("@=")]
    AtEqual,
    #[token("<<=")]
    ShiftLeftEqual,
    #[token(">>=")]
    ShiftRightEqual,
    #[token("&=")]
    AmpersandEqual,
    #[token("|=")]
    BarEqual,
    #[token("^=")]
    CaretEqual,
}

impl Token {
    /// Keywords that stand in no expression, so that one of them at the start of a line inside brackets shows that a
    /// bracket was forgotten.
    pub fn only_in_statements(self) -> bool {
        use Token::*;
        matches!(
            self,
            Assert
                | Break
                | Class
                | Continue
                | Def
                | Del
                | Elif
                | Except
                | Finally
                | Global
                | Import
                | Nonlocal
                | Pass
                | Raise
                | Return
                | Try
                | While
                | With
        )
    }
}
