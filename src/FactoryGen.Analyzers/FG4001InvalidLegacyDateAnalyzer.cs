using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4001InvalidLegacyDate"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4001InvalidLegacyDateAnalyzer() : LegacyDeclarationAnalyzer(new FG4001InvalidLegacyDate());
