namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>What a case of the corpus is.</summary>
public enum CorpusVerdict
{
    /// <summary>A mistake: something is due on each marked line.</summary>
    Bad,

    /// <summary>A correct look-alike: nothing may be reported.</summary>
    Good,

    /// <summary>A case about a service that is awaitable: the mistake can't be made any more, because the declaration is refused.</summary>
    Declaration,

    /// <summary>A case about something that isn't in the design yet.</summary>
    LeftOut,
}
