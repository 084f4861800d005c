using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4006UnsuitableLegacyType"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4006UnsuitableLegacyTypeAnalyzer() : LegacyDeclarationAnalyzer(new FG4006UnsuitableLegacyType());
