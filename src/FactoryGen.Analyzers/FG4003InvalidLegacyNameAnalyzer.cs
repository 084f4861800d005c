using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4003InvalidLegacyName"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4003InvalidLegacyNameAnalyzer() : LegacyDeclarationAnalyzer(new FG4003InvalidLegacyName());
