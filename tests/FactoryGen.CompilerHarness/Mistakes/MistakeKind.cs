namespace FactoryGen.CompilerHarness.Mistakes;

/// <summary>What can happen to a text, the simplest first.</summary>
public enum MistakeKind
{
    /// <summary>It ends before a token.</summary>
    BreakOff,

    /// <summary>Tokens are missing.</summary>
    Delete,

    /// <summary>Tokens stand there twice.</summary>
    Repeat,

    /// <summary>Two tokens have changed places.</summary>
    Swap,

    /// <summary>A word stands in the place of a token.</summary>
    Replace,

    /// <summary>A word, a modifier or an attribute stands before a token.</summary>
    Insert,

    /// <summary>A token ends early.</summary>
    BreakWord,

    /// <summary>A piece of another text stands before a token.</summary>
    Splice,
}
