using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4002UnorderedLegacyDates"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4002UnorderedLegacyDatesAnalyzer() : LegacyDeclarationAnalyzer(new FG4002UnorderedLegacyDates());
