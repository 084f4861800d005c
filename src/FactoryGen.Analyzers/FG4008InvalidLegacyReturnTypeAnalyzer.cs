using FactoryGen.Analysis.Rules.Legacy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows the findings of <see cref="FG4008InvalidLegacyReturnType"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4008InvalidLegacyReturnTypeAnalyzer() : LegacyDeclarationAnalyzer(new FG4008InvalidLegacyReturnType());
