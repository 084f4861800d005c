using FactoryGen.Analysis.Stages;

namespace FactoryGen.Analysis.Rules.Legacy;

/// <summary>A rule about the date of a build that has legacy entry points.</summary>
internal interface IBuildDateRule
{
    /// <returns>The arguments of the message; null: all is well.</returns>
    string[]? Check(BuildDate build);
}
