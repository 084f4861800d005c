namespace FactoryGen.Analysis.Contracts;

/// <summary>What becomes of a line of the contract when the file is brought up to date.</summary>
internal enum ContractLineState
{
    /// <summary>It stays: it is a comment, or still true, or about a factory whose declaration has an error.</summary>
    Kept,

    /// <summary>The factory is there, and promises something else.</summary>
    Changed,

    /// <summary>No such factory is there.</summary>
    Stale,

    /// <summary>An earlier line speaks of the same factory.</summary>
    Repeated,

    /// <summary>It says nothing that can be understood, and stays for its author to look at.</summary>
    Unreadable,
}
