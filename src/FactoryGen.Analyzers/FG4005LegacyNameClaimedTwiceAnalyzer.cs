using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4005LegacyNameClaimedTwice"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4005LegacyNameClaimedTwiceAnalyzer() : LegacyDeclarationAnalyzer(new FG4005LegacyNameClaimedTwice());
